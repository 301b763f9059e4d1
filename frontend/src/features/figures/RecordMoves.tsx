import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input } from 'antd';
import { type ChangeEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  companyFigureConfirm,
  companyFigureFileStore,
  companyFigureRaise,
  companyFigureWithdraw,
} from '@/api/gen/sdk.gen';
import type { FigureRecordView } from '@/api/gen/types.gen';
import { newKey } from '@/shared/lib/newKey';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import FormDrawer from '@/shared/ui/FormDrawer';
import { type Company, STALE } from './queries';

type Props = { company: Company; record: FigureRecordView };

/** What the reader may do with a recorded figure. */
export function RecordMoves({ company, record }: Props) {
  const may = (move: FigureRecordView['abilities'][number]) => record.abilities.includes(move);
  return (
    <span className="row">
      {may('ADD_EVIDENCE') && <AddPaper company={company} record={record} />}
      {may('VERIFY') && <Verify company={company} record={record} />}
      {may('WITHDRAW') && <Withdraw company={company} record={record} />}
    </span>
  );
}

function useChange<T>(work: (value: T) => Promise<unknown>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: () => message.success(t('figures.saved')),
    onError: (e) => message.error(errorText(t, e), 8),
    onSettled: () => qc.invalidateQueries(ofOperations(STALE)),
  });
}

function AddPaper({ company, record }: Props) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [key] = useState(newKey);
  const raise = useChange(async (file: File) => {
    const stored = await companyFigureFileStore({ path: company, body: { file }, throwOnError: true });
    await companyFigureRaise({
      path: { ...company, companyFigureId: record.id },
      headers: { 'Idempotency-Key': key },
      body: { companyFigureFileId: stored.data.id },
      throwOnError: true,
    });
  });
  const take = (e: ChangeEvent<HTMLInputElement>) => {
    const file = e.target.files?.[0];
    if (file) raise.mutate(file);
    e.target.value = '';
  };
  const label = t('figures.move.ADD_EVIDENCE');
  return (
    <>
      <input ref={input} type="file" hidden accept=".pdf,.jpg,.jpeg,.png" onChange={take} aria-label={label} />
      <Button loading={raise.isPending} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

function Verify({ company, record }: Props) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const [key] = useState(newKey);
  const verify = useChange(() =>
    companyFigureConfirm({
      path: { ...company, companyFigureId: record.id },
      headers: { 'Idempotency-Key': key },
      throwOnError: true,
    }),
  );
  const ask = () =>
    void modal.confirm({
      title: t('figures.verifyTitle'),
      content: t('figures.verifyText'),
      okText: t('figures.move.VERIFY'),
      cancelText: t('form.cancel'),
      onOk: () => verify.mutate(undefined),
    });
  return (
    <Button type="primary" loading={verify.isPending} onClick={ask}>
      {t('figures.move.VERIFY')}
    </Button>
  );
}

function Withdraw({ company, record }: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('figures.move.WITHDRAW')}</Button>
      {open && (
        <FormDrawer<{ reason: string }>
          title={t('figures.withdrawTitle')}
          note={t('figures.withdrawNote')}
          okText={t('figures.move.WITHDRAW')}
          danger
          invalidates={STALE}
          onClose={() => setOpen(false)}
          submit={({ reason }) =>
            companyFigureWithdraw({
              path: { ...company, companyFigureId: record.id },
              body: { reason },
              throwOnError: true,
            })
          }
        >
          <Form.Item
            name="reason"
            label={t('figures.reason')}
            rules={[{ required: true, whitespace: true, message: t('form.required', { label: t('figures.reason') }) }]}
          >
            <Input.TextArea rows={3} maxLength={300} />
          </Form.Item>
        </FormDrawer>
      )}
    </>
  );
}
