import type { TFunction } from 'i18next';
import type { PolicyContent } from '@/api/gen/types.gen';
import { criterionNotes, criterionText as parkCriterionText } from '@/features/recognition/text';
import { schemeLines } from '@/features/schemes/scheme';
import { criterionText, termText } from './sentences';

/** Everything a content says, a line each: two contents that differ differ in a line. */
const linesOf = (t: TFunction, content: PolicyContent) => [
  ...content.criteria.map((c) =>
    [
      criterionText(t, c),
      t(`policies.severity.${c.severity}`),
      ...(c.waivable ? [t('policies.waivable')] : []),
      ...(c.evidence ? [t('policies.evidenceIs', { text: c.evidence })] : []),
      ...(c.clause ? [t('policies.clauseIs', { text: c.clause })] : []),
    ].join(' · '),
  ),
  ...(content.minSatisfied ? [t('policies.several', { n: content.minSatisfied })] : []),
  ...content.terms.map((term) => termText(t, term)),
  ...(content.scheme ? schemeLines(t, content.scheme) : []),
  ...(content.recognition?.criteria ?? []).map((c) => [parkCriterionText(t, c), ...criterionNotes(t, c)].join(' · ')),
];

/** What one content says and the other does not. */
export function differences(t: TFunction, a: PolicyContent, b: PolicyContent) {
  const [ofA, ofB] = [linesOf(t, a), linesOf(t, b)];
  return { onlyA: ofA.filter((line) => !ofB.includes(line)), onlyB: ofB.filter((line) => !ofA.includes(line)) };
}
