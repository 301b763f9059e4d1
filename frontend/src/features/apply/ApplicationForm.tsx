import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import { ownApplicationSave } from '@/api/gen/sdk.gen';
import type { ApplicantFounderRequest, ApplicationContent, OwnApplication } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { applyFieldErrors } from '@/shared/lib/formErrors';
import { errorText } from '@/shared/lib/problem';
import { useUnsavedGuard } from '@/shared/lib/useUnsavedGuard';
import { ContentFields } from './ContentFields';
import { FounderFields } from './FounderFields';
import { changeHeaders, keepOwn } from './link';
import { PaperFields } from './PaperFields';
import { Review } from './Review';
import { STEPS, type Step, tidy } from './steps';

type Founder = Omit<ApplicantFounderRequest, 'noticeVersion'> & { agreed?: boolean };
export type FormValues = { content: Partial<ApplicationContent>; founders: Founder[] };
type Props = { own: OwnApplication; token: string };

const initial = (own: OwnApplication): FormValues => ({
  content: own.content,
  founders: own.founders.map(({ id, name, phone, bornOn, categories, consent }) => ({
    id,
    name,
    phone,
    bornOn,
    categories,
    agreed: consent !== null,
  })),
});

/** The application in steps; each step is kept before the next one opens. */
export function ApplicationForm({ own, token }: Props) {
  const { t } = useTranslation();
  const [form] = Form.useForm<FormValues>();
  const [step, setStep] = useState<Step>('applicant');
  const [refusals, setRefusals] = useState<string[]>([]);
  const save = useSave({ own, token });
  const written = useRef(false);
  useUnsavedGuard(() => written.current);
  const at = STEPS.indexOf(step);
  const go = async (to: Step) => {
    setRefusals([]);
    try {
      const kept = await save.mutateAsync(form.getFieldsValue(true));
      form.setFieldsValue(initial(kept));
      written.current = false;
      setStep(to);
    } catch (e) {
      const onFields = e instanceof ApiError && e.errors?.length;
      setRefusals(onFields ? applyFieldErrors(form, e.errors, t) : [errorText(t, e)]);
    }
  };
  return (
    <section className="panel">
      <div className="panel-body">
        <ol className="apply-steps">
          {STEPS.map((name) => (
            <li key={name}>
              <Button
                type="link"
                size="small"
                aria-current={name === step ? 'step' : undefined}
                onClick={() => void go(name)}
              >
                {t(`apply.${name}`)}
              </Button>
            </li>
          ))}
        </ol>
        <Form<FormValues>
          form={form}
          layout="vertical"
          size="large"
          initialValues={initial(own)}
          onValuesChange={() => {
            written.current = true;
          }}
        >
          {(step === 'applicant' || step === 'project') && <ContentFields step={step} form={form} />}
          {step === 'founders' && <FounderFields statement={own.call.statement} form={form} />}
        </Form>
        {step === 'papers' && <PaperFields own={own} token={token} />}
        {step === 'review' && <Review own={own} token={token} onStep={setStep} />}
        {refusals.length > 0 && (
          <Alert className="form-banner" type="error" showIcon title={refusals.join(' ')} role="alert" />
        )}
        <div className="row">
          {at > 0 && <Button onClick={() => void go(STEPS[at - 1] ?? step)}>{t('apply.back')}</Button>}
          {step !== 'review' && (
            <Button type="primary" loading={save.isPending} onClick={() => void go(STEPS[at + 1] ?? step)}>
              {t('apply.next')}
            </Button>
          )}
          <span className="note" role="status">
            {save.isSuccess && t('apply.saved', { at: dateTime(new Date(save.submittedAt).toISOString()) })}
          </span>
        </div>
      </div>
    </section>
  );
}

function useSave({ own, token }: Props) {
  const qc = useQueryClient();
  return useMutation({
    mutationFn: async (values: FormValues) => {
      const { data } = await ownApplicationSave({
        path: { applicationId: own.id },
        headers: changeHeaders(own, token),
        body: {
          content: tidy(values.content),
          founders: values.founders.map(({ agreed, ...founder }) => ({
            ...founder,
            id: founder.id ?? null,
            phone: founder.phone || null,
            noticeVersion: agreed ? own.call.statement.sensitiveVersion : null,
          })),
        },
        throwOnError: true,
      });
      return data;
    },
    onSuccess: (kept) => keepOwn(qc, kept, token),
  });
}
