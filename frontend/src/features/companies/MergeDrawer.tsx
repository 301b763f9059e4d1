import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Alert, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { companyMergePreviewOptions } from '@/api/gen/@tanstack/react-query.gen';
import { companyMerge } from '@/api/gen/sdk.gen';
import type { CompanyMergeRequest, CompanyResponse, MergePreviewResponse } from '@/api/gen/types.gen';
import { etag } from '@/shared/lib/etag';
import { lastDay } from '@/shared/lib/format';
import '@/shared/i18n/problems';
import { codeText } from '@/shared/lib/problem';
import { CompanyPicker } from '@/shared/ui/CompanyPicker';
import FormDrawer from '@/shared/ui/FormDrawer';

type Props = { parkId: string; company: CompanyResponse; into?: string; onClose: () => void };

export default function MergeDrawer({ parkId, company, into, onClose }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const needed = (label: string) => [{ required: true, message: t('form.required', { label }) }];
  return (
    <FormDrawer<CompanyMergeRequest>
      title={t('companies.mergeTitle', { name: company.name })}
      note={t('companies.mergeNote')}
      okText={t('companies.merge')}
      danger
      initial={{ into }}
      invalidates={['companyList', 'companyDuplicateList', 'tenantList', 'qualificationList']}
      onClose={onClose}
      submit={async (body) => {
        await companyMerge({
          path: { parkId, companyId: company.id },
          headers: { 'If-Match': etag(company.version) },
          body,
          throwOnError: true,
        });
        await navigate({ to: '/parks/$parkId/companies/$companyId', params: { parkId, companyId: body.into } });
      }}
    >
      <Form.Item name="into" label={t('companies.mergeInto')} rules={needed(t('companies.mergeInto'))}>
        <CompanyPicker parkId={parkId} />
      </Form.Item>
      <Preview parkId={parkId} companyId={company.id} />
      <Form.Item name="reason" label={t('companies.mergeReason')} rules={needed(t('companies.mergeReason'))}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </FormDrawer>
  );
}

function Preview({ parkId, companyId }: { parkId: string; companyId: string }) {
  const into: string | undefined = Form.useWatch('into');
  const { data } = useQuery({
    ...companyMergePreviewOptions({ path: { parkId, companyId }, query: { into: into ?? '' } }),
    enabled: Boolean(into),
  });
  return into && data ? <Consequence preview={data} /> : null;
}

/** What moves in numbers, and what is in the way. */
function Consequence({ preview: p }: { preview: MergePreviewResponse }) {
  const { t } = useTranslation();
  if (p.obstacles.length > 0) {
    const reasons = p.obstacles.map((o) => codeText(t, o));
    return <Alert className="form-banner" type="error" showIcon title={reasons.join(' ')} role="alert" />;
  }
  const { stays, founders, counts, countsDropped, members, invitations, qualifications } = p;
  const own = { stays, founders, counts, countsDropped, members, invitations, qualifications };
  return (
    <Alert
      className="form-banner"
      type="info"
      title={
        t('companies.mergeMoves', { from: p.from.name, into: p.into.name, ...own }) +
        t('companies.mergeRecords', p.records)
      }
      description={p.reportsExempted.length > 0 && <Exempted preview={p} />}
    />
  );
}

/** Reports that somebody may have begun, and nobody will ask for. */
function Exempted({ preview: p }: { preview: MergePreviewResponse }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('companies.mergeExempts', { n: p.reportsExempted.length })}</p>
      <ul>
        {p.reportsExempted.map((r) => (
          <li key={r.reportId}>
            {t(r.begun ? 'companies.mergeExemptBegun' : 'companies.mergeExempt', {
              company: r.companyId === p.from.companyId ? p.from.name : p.into.name,
              ...{ from: r.from, to: lastDay(r.to) },
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
