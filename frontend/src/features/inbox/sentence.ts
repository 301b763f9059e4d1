import type { TFunction } from 'i18next';
import type { InboxMessage } from '@/api/gen/types.gen';

/** What a message says, made from its kind and words; words of enums and periods are worded first. */
export function sentenceOf(t: TFunction, { kind, words: { stage, outcome, period, from, ...plain } }: InboxMessage) {
  return t(`inbox.text.${kind}`, {
    ...plain,
    stage: stage && t(`enums.Stage.${stage}`),
    outcome: outcome && t(`inbox.outcome.${outcome}`),
    period: period && from && periodOf(t, period, from),
  });
}

function periodOf(t: TFunction, period: string, from: string) {
  const [year, month] = from.split('-');
  return t(`inbox.period.${period}`, { year, month: Number(month), quarter: Math.ceil(Number(month) / 3) });
}
