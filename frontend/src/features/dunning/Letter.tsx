import { useTranslation } from 'react-i18next';
import type { DunningNotice } from '@/api/gen/types.gen';
import { dateTime, UNKNOWN } from '@/shared/lib/format';

/** A letter that was sent, how and by whom; a plain link, which in-app browsers can save, too. */
export function Letter({ parkId, letter: l }: { parkId: string; letter: DunningNotice }) {
  const { t } = useTranslation();
  return (
    <span>
      <a href={`/api/v1/parks/${parkId}/dunning/${l.id}/paper`} download>
        {t('dunning.stepOf', { n: l.step, name: l.name })}
      </a>{' '}
      <span className="note num">
        {t('dunning.sentText', { when: dateTime(l.sentAt), how: l.sentHow, who: l.sentBy ?? UNKNOWN })}
      </span>
    </span>
  );
}
