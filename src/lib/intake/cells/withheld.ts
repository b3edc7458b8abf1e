const inEnglish =
  /^(?:(?:the )?(?:data|date|figure|figures|information|details?|value|costs?)\s+)?(?:is |are |was |were |has been |have been )?(?:exempt(?:ed|ion)?|withheld|redacted|restricted|classified|suppressed|confidential|not\s+(?:yet\s+)?(?:been\s+)?(?:provided|disclosed|published|supplied|available|released|held|reported|recorded|applicable|known|stated))\b/i;
const inChinese =
  /不予公开|不予公布|不公开|不便公开|不宜公开|不对外公开|免予公开|依法豁免|豁免公开|保密|涉密|涉及国家秘密|商业秘密|脱敏|未提供|未披露|未公布|未报送|未填报|暂未提供|另行通知|另行确定/;

/** A sentence that says why nothing is said: an exemption, secrecy, data not provided. Takes the plain form. */
export function isWithheld(text: string): boolean {
  return text.length > 1 && (inEnglish.test(text) || (inChinese.test(text) && !/\d/.test(text.replace(sections, ''))));
}

/** Numbers of sections, paragraphs and years belong to the sentence; any other number may be a value. */
const sections = /第?\s*\d+\s*[条款项章号]|[〔[(]\s*\d{4}\s*[\])〕]/g;
