import { useTranslation } from 'react-i18next';
import type { PublicState } from '@/api/gen/types.gen';

export function StateTag({ state }: { state: PublicState }) {
  const { t } = useTranslation();
  return <span className={state === 'OPEN' ? 'tag tag-yes' : 'tag'}>{t(`publicNotices.state.${state}`)}</span>;
}
