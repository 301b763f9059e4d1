import { useTranslation } from 'react-i18next';

type Props = { dueOn: string; daysLeft: number | null };

const SOON = 90;

/** When a stage runs out, and how pressing that is. */
export function Due({ dueOn, daysLeft }: Props) {
  const { t } = useTranslation();
  if (daysLeft == null) return null;
  const word = daysLeft > 0 ? 'dueIn' : daysLeft === 0 ? 'dueToday' : 'dueAgo';
  const tag = daysLeft <= 0 ? 'tag tag-bad' : daysLeft <= SOON ? 'tag tag-warn' : 'note';
  return <span className={`${tag} num`}>{t(`chain.${word}`, { due: dueOn, n: Math.abs(daysLeft) })}</span>;
}
