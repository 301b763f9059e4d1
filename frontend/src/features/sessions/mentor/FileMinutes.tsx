import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { mentoringSessionFile } from '@/api/gen/sdk.gen';
import type { OwnMentorLinkView } from '@/api/gen/types.gen';
import { today } from '@/shared/lib/format';
import { Panel } from '@/shared/ui/Panel';
import { PlaceFields, type PlaceValues, placeOf } from '../PlaceFields';
import { MinutesForm, type MinutesValues } from './MinutesForm';

/** The minutes of a session nobody planned, with the company of the link. */
export default function FileMinutes({ link }: { link: OwnMentorLinkView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Panel title={t('sessions.minutes')}>
      <MinutesForm<MinutesValues & PlaceValues>
        initial={{ date: today(), way: 'ON_SITE', actions: [] }}
        submit={(v, minutes, key) =>
          mentoringSessionFile({
            headers: { 'Idempotency-Key': key },
            body: { linkId: link.linkId, minutes, ...placeOf(v) },
            throwOnError: true,
          })
        }
        done={() => void navigate({ to: '/mentoring/sessions' })}
      >
        <PlaceFields />
      </MinutesForm>
    </Panel>
  );
}
