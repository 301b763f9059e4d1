import { useTranslation } from 'react-i18next';

type Props = { dueOn: string | null | undefined; daysLeft: number | null | undefined };

const SOON = 90;

/** When a stage runs out, and how pressing that is. */
export function Due({ dueOn, daysLeft }: Props) {
  const { t } = useTranslation();
  if (!dueOn || daysLeft == null) return <span className="note">{t('chain.noDue')}</span>;
  const word = daysLeft > 0 ? 'dueIn' : daysLeft === 0 ? 'dueToday' : 'dueAgo';
  const tag = daysLeft <= 0 ? 'tag tag-bad' : daysLeft <= SOON ? 'tag tag-warn' : 'note';
  return <span className={`${tag} num`}>{t(`chain.${word}`, { due: dueOn, n: Math.abs(daysLeft) })}</span>;
}
