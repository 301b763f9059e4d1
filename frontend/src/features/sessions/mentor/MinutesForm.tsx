import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button, Form, Input } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import { SessionMinutesRequestSchema } from '@/api/gen/schemas.gen';
import type { SessionMinutesRequest } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { applyFieldErrors } from '@/shared/lib/formErrors';
import { newKey } from '@/shared/lib/newKey';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { rulesOf } from '@/shared/lib/rules';
import { useUnsavedGuard } from '@/shared/lib/useUnsavedGuard';
import { STALE } from '../asked';
import { instantsOf, TimeFields, type TimeValues } from '../TimeFields';
import { ActionFields } from './ActionFields';

export type MinutesValues = TimeValues & Omit<SessionMinutesRequest, 'startsAt' | 'endsAt'>;

type Props<V extends MinutesValues> = {
  initial: Partial<V>;
  /** The key is made with the form: a second press never files twice. */
  submit: (values: V, body: SessionMinutesRequest, key: string) => Promise<unknown>;
  done: () => void;
  children?: ReactNode;
};

/** The minutes as the mentor writes them; what was typed stays when they are refused. */
export function MinutesForm<V extends MinutesValues>({ initial, submit, done, children }: Props<V>) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  const [form] = Form.useForm<V>();
  const guard = useUnsavedGuard(() => form.isFieldsTouched());
  const [key] = useState(newKey);
  const [rest, setRest] = useState<string[]>([]);
  const file = useMutation({
    mutationFn: (v: V) => submit(v, bodyOf(v), key),
    onMutate: () => setRest([]),
    onSuccess: async () => {
      guard.saved();
      message.success(t('sessions.mine.filed'));
      await qc.invalidateQueries(ofOperations(STALE));
      done();
    },
    onError: (e) => {
      const wrong = (e instanceof ApiError && e.errors) || [];
      // Filed directly, the minutes lie a level deeper than the fields.
      const onFields = wrong.map((one) => ({ ...one, pointer: one.pointer.replace(/^\/minutes\//, '/') }));
      setRest(wrong.length ? applyFieldErrors(form, onFields, t) : [errorText(t, e)]);
    },
  });
  return (
    <Form<V>
      form={form}
      layout="vertical"
      size="large"
      initialValues={initial}
      onFinish={(v) => !file.isPending && file.mutate(v)}
      scrollToFirstError={{ focus: true }}
    >
      {rest.length > 0 && (
        <p className="tag-bad session-over" role="alert">
          {rest.join(' ')}
        </p>
      )}
      <TimeFields />
      {children}
      <WordFields />
      <ActionFields />
      <Button type="primary" htmlType="submit" block loading={file.isPending}>
        {t('sessions.move.FILE_MINUTES')}
      </Button>
    </Form>
  );
}

function WordFields() {
  const { t } = useTranslation();
  const rules = rulesOf(SessionMinutesRequestSchema, t);
  const item = (name: 'topic' | 'advice' | 'nextSteps') => {
    const label = t(`sessions.${name}`);
    return { name, label, rules: rules(name, label) };
  };
  return (
    <>
      <Form.Item {...item('topic')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item {...item('advice')}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 16 }} maxLength={4000} showCount />
      </Form.Item>
      <Form.Item {...item('nextSteps')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} showCount />
      </Form.Item>
    </>
  );
}

const bodyOf = (v: MinutesValues): SessionMinutesRequest =>
  compact({
    ...instantsOf(v),
    ...{ topic: v.topic, advice: v.advice, nextSteps: v.nextSteps, actions: v.actions ?? [] },
  });
