import { plain } from '../cells/plain.ts';
import { toSimplified } from '../cells/simplified.ts';

const below =
  '注|备注|说明|附注|填[表报]说明|编制说明|[数资]?[据料]?来源|填[表报]人|制表人?|编制人|审核人?|复核人?|审批人?|负责人|单位负责人|分管领导|联系人|联系电话|联系方式|电话|notes?|sources?|remarks?|prepared by|approved by|reviewed by|checked by';
const anywhere = `${below}|填[表报]日期|填[表报]时间|制表日期|打印日期|日期|[填申上]报单位|date`;
const said = (words: string) => new RegExp(`^[*※▲(]?\\s*(?:${words})\\s*\\d{0,2}\\s*\\)?\\s*[:.、]`, 'i');
const saidBelow = said(below);
const saidAnywhere = said(anywhere);
const starred = /^(?:[*※▲]|\(?注\)?\d)/;

/** What only stands below a table, and so ends it: a unit's name or a date may also stand above the next. */
export function isFootnote(cell: string): boolean {
  const text = toSimplified(plain(cell));
  return saidBelow.test(text) || starred.test(text);
}

/** What stands below a table and is no record of it: `注：…`, `填表人：`, `Source: …`. */
export function isNote(cell: string): boolean {
  const text = toSimplified(plain(cell));
  return saidAnywhere.test(text) || starred.test(text);
}

const longWord = 24;

/** Too long for the name of a group. */
export function isSentence(text: string): boolean {
  return text.length > longWord * 2 || (text.length > longWord && /[。；;.]$/.test(text));
}
