import type { Draw, Stage } from './picture.ts';
import type { Speech } from './speech.ts';

/** What a picture must carry when it leaves the page. */
export interface Caption {
  readonly title: string;
  /** The unit's name; left out when the picture has none. */
  readonly unit?: string;
  /** Files and relations the rows came from. */
  readonly source: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
  /** “193 of 244 projects”. */
  readonly coverage?: string;
}

const TITLE_HEIGHT = 44;
const FOOT_HEIGHT = 26;

/** White space round an exported picture, in pixels. */
export const EXPORT_PADDING = 16;

/** Draws the picture with title and unit above, source, as-of date and coverage below, on its own paper. */
export function withCaption(draw: Draw, caption: Caption, { words }: Pick<Speech, 'words'>): Draw {
  return (stage) => {
    const picture = draw({ ...stage, insets: { top: TITLE_HEIGHT, bottom: FOOT_HEIGHT } });
    const lines = [...[picture.option.title ?? []].flat(), ...texts(caption, stage, words)];
    return { ...picture, option: { ...picture.option, backgroundColor: stage.palette.paper, title: lines } };
  };
}

function texts(caption: Caption, { palette, width }: Stage, words: Speech['words']) {
  const unit = caption.unit === undefined ? '' : words.unit(caption.unit);
  const foot = [words.source(caption.source), words.asOf(caption.asOf), caption.coverage ?? ''];
  const style = {
    color: palette.quiet,
    fontSize: 12,
    fontWeight: 'normal' as const,
    width,
    overflow: 'truncate' as const
  };
  return [
    {
      text: caption.title,
      subtext: unit,
      left: 0,
      top: 0,
      padding: 0,
      itemGap: 4,
      textStyle: { ...style, color: palette.ink, fontSize: 16, fontWeight: 'bold' as const },
      subtextStyle: style
    },
    { text: foot.filter(Boolean).join('  ·  '), left: 0, bottom: 0, padding: 0, textStyle: style }
  ];
}
