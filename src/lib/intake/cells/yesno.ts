import { isNothing, plain } from './plain.ts';
import { none, refused, said, type ReadCell } from './reading.ts';
import { toSimplified } from './simplified.ts';
import { isWithheld } from './withheld.ts';

const yes = words(
  '是,有,已,对,真,正确,√,✓,✔,☑,✅,■,y,yes,true,t,1,通过,已通过,符合,满足,具备,同意,已同意,齐全,齐备,完整,完成,已完成,可,可以,能,能够,需要,需,合格,达标,达到,落实,已落实,存在,属于,包含,含,支持,已有,已具备,已接入,已部署,已编制,已签订,已备案,已委托,已办理,已批准,已批复,已提供,已使用,已整合,已共享,已对接,已上云,已验收,已归集,passed,pass,done,completed,complete,agreed,approved,met'
);
const no = words(
  '否,无,未,没有,没,不,非,错,假,错误,×,✗,✘,✕,✖,❌,☒,☐,□,x,n,no,false,f,0,未通过,不通过,不符合,不满足,不具备,不同意,不齐全,不完整,未完成,不可,不可以,不能,不需要,不需,无需,毋需,不必,不是,不合格,不达标,未达标,未达到,未落实,不存在,不属于,不包含,不含,不支持,未有,尚无,尚未,暂未,还没有,未具备,未接入,未部署,未编制,未签订,未备案,未委托,未办理,未批准,未批复,未提供,未使用,未整合,未共享,未对接,未上云,未验收,未归集,failed,fail,none,not done,incomplete,not agreed,not met'
);
const unknown = words('不详,未知,待定,待核,不清楚,不确定,unknown,tbc,tbd,不适用,不涉及,n/a,na,?,？');

/** Yes, no or not said, in the usual words and marks; `是（已批）` is yes. */
export const readYesno: ReadCell = yesnoReader([]);

/**
 * As `readYesno`, and by what the column asks for: under 是否涉密 `涉密` and `属于涉密` are yes, `非涉密` is no.
 * @param labels headings and synonyms of the column
 */
export function yesnoReader(labels: readonly string[]): ReadCell {
  const asked = new Set(labels.map(assertion));
  return (cell) => {
    const text = bare(cell);
    if (no.has(text) || asked.has(denied(text))) return said(false);
    if (yes.has(text) || asked.has(text) || asked.has(text.replace(affirmed, ''))) return said(true);
    if (unknown.has(text) || isNothing(text) || isWithheld(text)) return none;
    return refused('not_yes_or_no', '是 / 否');
  };
}

const affirmed = /^(?:已经?|属于|有|是|可|能|存在)/;
const denials = /^(?:未|非|不属于|不是|不存在|不可|不能|不|没有|无|尚未)/;

/** `是否涉密` → `涉密`. */
function assertion(label: string): string {
  return toSimplified(plain(label)).toLowerCase().replace(/^是否/, '');
}

/** What a denial denies; of anything else nothing. */
const denied = (text: string) => (denials.test(text) ? text.replace(denials, '') : '');

const marks = '[√✓✔☑✅■]';
const markFirst = new RegExp(
  `^[^是否有无]*${marks}\\s*\\]?\\s*([是否有无])|[□☐]\\s*[是否有无]\\s*${marks}\\s*([是否有无])`,
  'u'
);
const markLast = new RegExp(`([是否有无])\\s*[([]?\\s*${marks}`, 'u');

/** Of a pair of boxes the one ticked: `☑是 □否`, `是□ 否☑`; of anything else the text. */
function ticked(text: string): string {
  if (!/[是有].*[否无]|[否无].*[是有]/.test(text)) return text;
  const [, first, second] = markFirst.exec(text) ?? [];
  return first ?? second ?? markLast.exec(text)?.[1] ?? text;
}

/** `[ ]` and `[√]` as the boxes they stand for. */
function boxed(text: string): string {
  return text.replace(/[[(]\s*[\])]/g, '□').replace(/[[(]\s*[√✓✔]\s*[\])]/g, '☑');
}

function bare(cell: string): string {
  const text = ticked(boxed(toSimplified(plain(cell)).toLowerCase()));
  return text.length > 1 ? text.replace(/\(.*\)$/, '').replace(/[。.;；,，!\s]+$/, '') || text : text;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(','));
}
