import { useTranslation } from 'react-i18next';
import type { PriceMove, PriceVersionState } from '@/api/gen/types.gen';

const TONES: Partial<Record<PriceVersionState | PriceMove, string>> = {
  DRAFT: 'tag-warn',
  DISCARDED: 'tag-bad',
  UNPRICED: 'tag-warn',
  GONE: 'tag-bad',
};

export function ListStateTags({ list }: { list: { state: PriceVersionState; inEffect: boolean } }) {
  const { t } = useTranslation();
  return (
    <>
      <span className={`tag ${TONES[list.state] ?? ''}`}>{t(`prices.stateOf.${list.state}`)}</span>
      {list.inEffect && <span className="tag tag-yes">{t('prices.inEffect')}</span>}
    </>
  );
}

export function MoveTag({ move }: { move: PriceMove }) {
  const { t } = useTranslation();
  return <span className={`tag ${TONES[move] ?? ''}`}>{t(`prices.moveOf.${move}`)}</span>;
}
