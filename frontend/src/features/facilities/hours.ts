import { DayKind, type FacilityOpening } from '@/api/gen/types.gen';
import { clock, minuteOf } from '@/shared/lib/clock';

/** Hours as one writes them on a door: `08:30-12:00, 13:30-17:30`; nothing is closed. */
export type HoursText = Partial<Record<DayKind, string>>;

/** The kinds of day that are as a rule open alike. */
export const WORKED: readonly DayKind[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'MAKE_UP_DAY'];

const SPAN = /^(\d{1,2})[:：](\d{2})\s*(?:-|–|—|~|～|\p{Script=Han}|to)\s*(\d{1,2})[:：](\d{2})$/u;

/** The spans of a text in their order; undefined where it is not understood, ends before it begins or overlaps. */
export function spansOf(text: string | undefined): { from: string; to: string }[] | undefined {
  const parts = (text ?? '').split(/[,，;；、\s]*[,，;；、]\s*|\n/).map((p) => p.trim());
  const spans = parts
    .filter((p) => p)
    .map((part) => {
      const [, h1 = '', m1 = '', h2 = '', m2 = ''] = SPAN.exec(part) ?? [];
      return {
        from: minuteOf(`${h1}:${m1}`),
        to: minuteOf(`${h2}:${m2}`),
        known: Boolean(h1) && m1 < '60' && m2 < '60',
      };
    })
    .sort((a, b) => a.from - b.from);
  const right = spans.every((s, i) => s.known && s.from < s.to && s.to <= 1440 && s.from >= (spans[i - 1]?.to ?? 0));
  return right ? spans.map((s) => ({ from: clock(s.from), to: clock(s.to) })) : undefined;
}

export const textOf = (hours: readonly FacilityOpening[], kind: DayKind) =>
  hours
    .filter((h) => h.dayKind === kind)
    .map((h) => `${h.from}-${h.to}`)
    .sort()
    .join(', ');

export const textsOf = (hours: readonly FacilityOpening[]): HoursText =>
  Object.fromEntries(Object.values(DayKind).map((kind) => [kind, textOf(hours, kind)]));

export const hoursOf = (texts: HoursText): FacilityOpening[] =>
  Object.values(DayKind).flatMap((dayKind) => (spansOf(texts[dayKind]) ?? []).map((span) => ({ dayKind, ...span })));
