const inDoubt =
  /部分|基本|正在|拟|计划|预计|将|是否|可能|或许|也许|大概|待|吧|吗|[?？]|一半|partly|partial|maybe|perhaps|in progress|planned/i;
const denied = /未|否|没|无|不|非|尚缺|缺少|^(?:no|not|never)\b|\bnot\b/i;
const affirmed = /已|完成|通过|同意|具备|符合|满足|齐全|有|是|^(?:yes|y|done|completed?|passed|approved)\b/i;

/** Of a sentence what it says: `已完成相关工作` → 是, `尚未编制` → 否; nothing of one in doubt. */
export function suggestYesno(text: string): string[] {
  if (inDoubt.test(text)) return [];
  if (denied.test(text)) return ['否'];
  return affirmed.test(text) ? ['是'] : [];
}
