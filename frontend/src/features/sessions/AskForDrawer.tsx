import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { SessionAskRequestSchema } from '@/api/gen/schemas.gen';
import { mentorSessionAsk } from '@/api/gen/sdk.gen';
import type { SessionAskRequest } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { rulesOf } from '@/shared/lib/rules';
import FormDrawer from '@/shared/ui/FormDrawer';
import { TenantPicker } from '@/shared/ui/TenantPicker';
import { AskFields } from './AskFields';
import { STALE } from './asked';

/** Staff ask for a company that has no account. */
export default function AskForDrawer({ parkId, onClose }: { parkId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const rules = rulesOf(SessionAskRequestSchema, t);
  return (
    <FormDrawer<SessionAskRequest>
      title={t('sessions.askFor')}
      note={t('sessions.askForNote')}
      invalidates={STALE}
      onClose={onClose}
      submit={(v, key) =>
        mentorSessionAsk({
          path: { parkId },
          headers: { 'Idempotency-Key': key },
          body: compact(v),
          throwOnError: true,
        })
      }
    >
      <Form.Item name="tenantId" label={t('sessions.company')} rules={rules('tenantId', t('sessions.company'))}>
        <TenantPicker parkId={parkId} />
      </Form.Item>
      <AskFields />
    </FormDrawer>
  );
}
