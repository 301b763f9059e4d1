import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Form, type FormInstance } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import { applyFieldErrors } from '@/shared/lib/formErrors';
import { newKey } from '@/shared/lib/newKey';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { useIsPhone } from '@/shared/lib/useIsPhone';
import { useUnsavedGuard } from '@/shared/lib/useUnsavedGuard';

type Props<V extends object> = {
  title: string;
  initial?: Partial<V>;
  /** The key is made when the form opens, so a second press or a retry can never store twice. */
  submit: (values: V, idempotencyKey: string) => Promise<unknown>;
  /** Operations whose results this change makes old. */
  invalidates: string[];
  note?: ReactNode;
  okText?: string;
  danger?: boolean;
  /** Another way to what was wanted, shown with a refusal; `leave` lets go of the entries without asking. */
  offer?: (refusal: ApiError, values: V, leave: () => void) => ReactNode;
  onClose: () => void;
  children: ReactNode | ((form: FormInstance<V>) => ReactNode);
};

export default function FormDrawer<V extends object>(props: Props<V>) {
  const { t } = useTranslation();
  const phone = useIsPhone();
  const [form] = Form.useForm<V>();
  const [open, setOpen] = useState(true);
  const guard = useUnsavedGuard(() => form.isFieldsTouched());
  const { save, rest, refused } = useSave(props, form, () => {
    guard.saved();
    setOpen(false);
  });
  const close = async () => {
    if (await guard.mayLeave()) setOpen(false);
  };
  return (
    <Drawer
      open={open}
      onClose={() => void close()}
      afterOpenChange={(o) => !o && props.onClose()}
      size={phone ? '100%' : 480}
      title={props.title}
      footer={
        <div className="row end">
          <Button onClick={() => void close()}>{t('form.cancel')}</Button>
          <Button type="primary" danger={props.danger} loading={save.isPending} onClick={() => form.submit()}>
            {props.okText ?? t('form.save')}
          </Button>
        </div>
      }
    >
      {props.note && <p className="note form-note">{props.note}</p>}
      {rest.length > 0 && <Alert className="form-banner" type="error" showIcon title={rest.join(' ')} role="alert" />}
      {refused && props.offer?.(refused.why, refused.values, guard.saved)}
      <Form<V>
        form={form}
        layout="vertical"
        size={phone ? 'large' : 'middle'}
        initialValues={props.initial}
        onFinish={(v) => !save.isPending && save.mutate(v)}
        scrollToFirstError={{ focus: true }}
      >
        {typeof props.children === 'function' ? props.children(form) : props.children}
        <button type="submit" hidden />
      </Form>
    </Drawer>
  );
}

function useSave<V extends object>({ submit, invalidates }: Props<V>, form: FormInstance<V>, done: () => void) {
  const { t } = useTranslation();
  const { message, modal } = App.useApp();
  const qc = useQueryClient();
  const [key] = useState(newKey);
  const [rest, setRest] = useState<string[]>([]);
  const [refused, setRefused] = useState<{ why: ApiError; values: V }>();
  const save = useMutation({
    mutationFn: (values: V) => submit(values, key),
    onMutate: () => {
      setRest([]);
      setRefused(undefined);
    },
    onSuccess: () => {
      message.success(t('form.saved'));
      void qc.invalidateQueries(ofOperations(invalidates));
      done();
    },
    onError: (e, values) => {
      if (e instanceof ApiError) setRefused({ why: e, values });
      if (e instanceof ApiError && e.status === 412) {
        return void modal.confirm({
          title: t('error.staleTitle'),
          content: t('error.staleText'),
          okText: t('error.staleOk'),
          cancelText: t('form.stay'),
          onOk: () => qc.invalidateQueries(ofOperations(invalidates)).then(done),
        });
      }
      const onFields = e instanceof ApiError && e.errors?.length;
      setRest(onFields ? applyFieldErrors(form, e.errors, t) : [errorText(t, e)]);
    },
  });
  return { save, rest, refused };
}
