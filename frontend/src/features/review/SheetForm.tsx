import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, App, Button, Form, Input, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import { ownReviewSubmit } from '@/api/gen/sdk.gen';
import type { OwnReviewView } from '@/api/gen/types.gen';
import { compact } from '@/shared/lib/compact';
import { etag } from '@/shared/lib/etag';
import { applyFieldErrors } from '@/shared/lib/formErrors';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { useUnsavedGuard } from '@/shared/lib/useUnsavedGuard';
import { OWN_STALE } from './own';
import { isMark, MOST_POINTS, type Points, weighed } from './sheet';
import { useCriterionText } from './useCriterionText';

type Values = { points: Record<string, number>; remark?: string };

/** A mark for each criterion with a thumb; what they come to is told before they are handed in for good. */
export function SheetForm({ review }: { review: OwnReviewView }) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const [form] = Form.useForm<Values>();
  const textOf = useCriterionText();
  const { send, refused } = useHandIn(review, form);
  const points: Points | undefined = Form.useWatch('points', form);
  const { marked, total } = weighed(review.criteria, points);
  const all = review.criteria.length;
  const ask = (values: Values) =>
    modal.confirm({
      title: t('review.submitAsk', { total: weighed(review.criteria, values.points).total }),
      content: t('review.submitText'),
      okText: t('review.submit'),
      cancelText: t('form.cancel'),
      onOk: () => send.mutateAsync(values).catch(() => undefined),
    });
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      size="large"
      onFinish={(v) => !send.isPending && void ask(v)}
      scrollToFirstError={{ focus: true }}
    >
      <p className="note">{t('review.sheetNote')}</p>
      {refused.length > 0 && (
        <Alert className="form-banner" type="error" showIcon role="alert" title={refused.join(' ')} />
      )}
      {review.criteria.map((c) => (
        <Form.Item
          key={c.code}
          name={['points', c.code]}
          label={
            <>
              {textOf(c)}
              <span className="note num">&nbsp;{t('review.weight', { n: c.weight })}</span>
            </>
          }
          rules={[
            {
              required: true,
              validator: (_, v) => (isMark(v) ? Promise.resolve() : Promise.reject(new Error(t('review.scale')))),
            },
          ]}
        >
          <InputNumber min={0} max={MOST_POINTS} inputMode="numeric" className="full" changeOnWheel={false} />
        </Form.Item>
      ))}
      <Form.Item name="remark" label={t('review.remark')}>
        <Input.TextArea rows={4} placeholder={t('review.remarkHint')} maxLength={2000} showCount />
      </Form.Item>
      <div className="sheet-foot">
        <span className="num" aria-live="polite">
          {t('review.totalSoFar', { n: marked, all, total })}
        </span>
        <Button type="primary" htmlType="submit" loading={send.isPending}>
          {t('review.submit')}
        </Button>
      </div>
    </Form>
  );
}

function useHandIn(review: OwnReviewView, form: ReturnType<typeof Form.useForm<Values>>[0]) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  const guard = useUnsavedGuard(() => form.isFieldsTouched());
  const [refused, setRefused] = useState<string[]>([]);
  const send = useMutation({
    mutationFn: (values: Values) =>
      ownReviewSubmit({
        path: { placeId: review.id },
        headers: { 'If-Match': etag(review.version) },
        body: compact(values),
        throwOnError: true,
      }),
    onMutate: () => setRefused([]),
    onSuccess: () => {
      guard.saved();
      message.success(t('form.saved'));
      return qc.invalidateQueries(ofOperations(OWN_STALE));
    },
    onError: (e) => {
      const onFields = e instanceof ApiError && e.errors?.length;
      setRefused(onFields ? applyFieldErrors(form, e.errors, t) : [errorText(t, e)]);
      // Somebody may have closed the review or taken this judge off: the page says so.
      if (!onFields) void qc.invalidateQueries(ofOperations(OWN_STALE));
    },
  });
  return { send, refused };
}
