import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Form, type FormInstance, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import { waiverRevocationPreviewOptions } from '@/api/gen/@tanstack/react-query.gen';
import { waiverRevoke } from '@/api/gen/sdk.gen';
import type { WaiverResponse, WaiverRevocationRequest } from '@/api/gen/types.gen';
import { ShareInput } from '@/features/schemes/ShareInput';
import { errorText } from '@/shared/lib/problem';
import { DateInput } from '@/shared/ui/DateInput';
import FormDrawer from '@/shared/ui/FormDrawer';
import { BackLines } from './BackLines';
import { callOf } from './moves';
import { ReasonItem } from './ReasonItem';
import { STALE } from './stale';

type Props = { parkId: string; waiver: WaiverResponse; onClose: () => void };
type Values = Omit<WaiverRevocationRequest, 'amount'>;
type Path = { parkId: string; waiverId: string };

const CAUSES: readonly Values['cause'][] = ['EARLY_EXIT', 'FALSE_DATA', 'SUBLET', 'REVOKED'];

/** It is lost; what comes back is shown before anybody confirms it, and only that amount is confirmed. */
export default function RevokeDrawer({ parkId, waiver, onClose }: Props) {
  const { t } = useTranslation();
  const qc = useQueryClient();
  const path = { parkId, waiverId: waiver.id };
  const submit = async (values: Values) => {
    const shown = waiverRevocationPreviewOptions({ path, query: asksOf(values) });
    const { amount } = await qc.ensureQueryData(shown);
    try {
      return await waiverRevoke({ ...callOf(parkId, waiver), body: { ...values, amount } });
    } catch (e) {
      if (e instanceof ApiError && e.code === 'waiver.preview-stale')
        void qc.invalidateQueries({ queryKey: shown.queryKey });
      throw e;
    }
  };
  return (
    <FormDrawer<Values>
      title={t('waivers.do.revoke')}
      note={t('waivers.revokeNote')}
      okText={t('waivers.do.revoke')}
      danger
      initial={{ share: '1' }}
      invalidates={STALE}
      onClose={onClose}
      submit={submit}
    >
      {(form) => <Fields path={path} form={form} from={waiver.from} />}
    </FormDrawer>
  );
}

const asksOf = ({ cause, since, share }: Values) => ({ cause, since, share });

function Fields({ path, form, from }: { path: Path; form: FormInstance<Values>; from: string }) {
  const { t } = useTranslation();
  const { cause, since, share } = (Form.useWatch([], form) ?? {}) as Partial<Values>;
  const ready = Boolean(cause && since && share);
  const query = useQuery({
    ...waiverRevocationPreviewOptions({
      path,
      query: { cause: cause ?? 'REVOKED', since: since ?? from, share: share ?? '1' },
    }),
    enabled: ready,
  });
  const item = (label: string) => ({ label, rules: [{ required: true, message: t('form.required', { label }) }] });
  return (
    <>
      <Form.Item name="cause" {...item(t('waivers.causeLabel'))}>
        <Select options={CAUSES.map((value) => ({ value, label: t(`waivers.cause.${value}`) }))} />
      </Form.Item>
      <Form.Item name="since" {...item(t('waivers.since'))}>
        <DateInput />
      </Form.Item>
      <Form.Item name="share" {...item(t('waivers.share'))}>
        <ShareInput />
      </Form.Item>
      <ReasonItem label={t('waivers.why')} />
      {!ready && <p className="note">{t('waivers.backChoose')}</p>}
      {ready && query.isError && <p role="alert">{errorText(t, query.error)}</p>}
      {ready && query.data && <BackLines parkId={path.parkId} preview={query.data} />}
    </>
  );
}
