import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ReviewView } from '@/api/gen/types.gen';

type Props = { review: ReviewView; onRound: (round: number | undefined) => void };

/** After an objection that was right there is more than one round; the last one needs no number. */
export function RoundPicker({ review, onRound }: Props) {
  const { t } = useTranslation();
  return (
    <Select
      size="small"
      aria-label={t('review.panel.rounds')}
      value={review.round}
      onChange={(n) => onRound(n === review.rounds ? undefined : n)}
      options={Array.from({ length: review.rounds }, (_, i) => ({
        value: i + 1,
        label: t('review.panel.round', { n: i + 1 }),
      }))}
    />
  );
}
