import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ownSessionAsk } from '@/api/gen/sdk.gen';
import type { MentorChoice, OwnStayView, SessionAskRequest } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import FormDrawer from '@/shared/ui/FormDrawer';
import { AskFields } from '../AskFields';
import { STALE } from '../asked';
import { choicesQuery } from './asked';

type Props = { companyId: string; stays: OwnStayView[]; onClose: () => void };

/** No mentor by name: the park proposes one. */
const ANY = '';

/** What the session is to be about, and by whom where one has a wish. */
export default function AskDrawer({ companyId, stays, onClose }: Props) {
  const { t } = useTranslation();
  const [first] = stays;
  return (
    <FormDrawer<SessionAskRequest>
      title={t('sessions.own.ask')}
      note={t('sessions.own.askNote')}
      okText={t('sessions.own.ask')}
      initial={{ tenantId: first?.tenantId, wishedMentorId: ANY }}
      invalidates={STALE}
      onClose={onClose}
      submit={(v, key) =>
        ownSessionAsk({
          path: { companyId },
          headers: { 'Idempotency-Key': key },
          body: compact({ ...v, tenantId: v.tenantId ?? first?.tenantId }),
          throwOnError: true,
        })
      }
    >
      {(form) => (
        <>
          {stays.length > 1 && (
            <Form.Item name="tenantId" label={t('sessions.own.stay')}>
              <Select
                options={stays.map((s) => ({ value: s.tenantId, label: s.parkName }))}
                // A mentor is one of a park.
                onChange={() => form.setFieldValue('wishedMentorId', ANY)}
              />
            </Form.Item>
          )}
          <AskFields>
            <Form.Item noStyle dependencies={['tenantId']}>
              {({ getFieldValue }) => (
                <Wish companyId={companyId} tenantId={(getFieldValue('tenantId') as string) ?? first?.tenantId} />
              )}
            </Form.Item>
          </AskFields>
        </>
      )}
    </FormDrawer>
  );
}

function Wish({ companyId, tenantId }: { companyId: string; tenantId: string }) {
  const { t } = useTranslation();
  const query = useQuery(choicesQuery(companyId, tenantId));
  const facts = (m: MentorChoice) =>
    [m.linked && t('sessions.linked'), m.title, m.fields.join('、')].filter(Boolean).join(' · ');
  return (
    <Form.Item name="wishedMentorId" label={t('sessions.wished')}>
      <Select
        loading={query.isPending}
        showSearch={{ optionFilterProp: 'words' }}
        options={[
          { value: ANY, label: t('sessions.byPark'), facts: '', words: t('sessions.byPark') },
          ...(query.data?.items ?? []).map((m) => ({
            ...{ value: m.id, label: m.name, facts: facts(m), words: `${m.name} ${facts(m)}` },
          })),
        ]}
        optionRender={({ data }) => (
          <span className="session-action">
            {data.label}
            {data.facts && <small className="note">{data.facts}</small>}
          </span>
        )}
      />
    </Form.Item>
  );
}
