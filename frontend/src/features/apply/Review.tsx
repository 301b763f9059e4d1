import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import { ownApplicationSubmit } from '@/api/gen/sdk.gen';
import type { OwnApplication, Problem } from '@/api/gen/types.gen';
import { codeText, errorText } from '@/shared/lib/problem';
import { changeHeaders, keepOwn } from './link';
import { StatementText } from './StatementText';
import { type Step, stepOf } from './steps';

type Props = { own: OwnApplication; token: string; onStep: (step: Step) => void };

/** The statement once more, the yes to it, and everything that is still missing, each with the way there. */
export function Review({ own, token, onStep }: Props) {
  const { t } = useTranslation();
  const qc = useQueryClient();
  const [agreed, setAgreed] = useState(false);
  const submit = useMutation({
    mutationFn: async () => {
      const { data } = await ownApplicationSubmit({
        path: { applicationId: own.id },
        headers: changeHeaders(own, token),
        body: { statementVersion: own.call.statement.version },
        throwOnError: true,
      });
      return data;
    },
    onSuccess: (now) => keepOwn(qc, now, token),
  });
  const errors = submit.error instanceof ApiError ? submit.error.errors : undefined;
  return (
    <div className="stack">
      <h2>{t('apply.statement')}</h2>
      <StatementText statement={own.call.statement} />
      <Checkbox checked={agreed} onChange={(e) => setAgreed(e.target.checked)}>
        {t('apply.agree')}
      </Checkbox>
      {errors?.length ? (
        <Missing errors={errors} onStep={onStep} />
      ) : (
        submit.error && <Alert type="error" showIcon title={errorText(t, submit.error)} role="alert" />
      )}
      {!agreed && <p className="note">{t('apply.agreeFirst')}</p>}
      <div className="row">
        <Button type="primary" disabled={!agreed} loading={submit.isPending} onClick={() => submit.mutate()}>
          {t('apply.submit')}
        </Button>
      </div>
    </div>
  );
}

function Missing({ errors, onStep }: { errors: NonNullable<Problem['errors']>; onStep: Props['onStep'] }) {
  const { t } = useTranslation();
  return (
    <section role="alert" aria-label={t('apply.missing')}>
      <h3>{t('apply.missing')}</h3>
      <ul className="plain">
        {errors.map((e) => (
          <li key={e.pointer} className="row">
            <Button type="link" size="small" onClick={() => onStep(stepOf(e.pointer))}>
              <Where pointer={e.pointer} />
            </Button>
            <span>{codeText(t, e)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const OF_FOUNDER: Record<string, string> = {
  name: 'apply.founderName',
  bornOn: 'apply.born',
  phone: 'apply.phone',
  categories: 'apply.categories',
  noticeVersion: 'apply.consent',
};

function Where({ pointer }: { pointer: string }) {
  const { t } = useTranslation();
  const [part, name = '', field = ''] = pointer.replace(/^\//, '').split('/');
  if (part === 'papers') return t(`admission.paper.${name}`);
  if (part === 'founders') {
    const founder = name ? t('apply.founder', { n: Number(name) + 1 }) : t('apply.founders');
    const asked = OF_FOUNDER[field];
    return asked ? `${founder} · ${t(asked)}` : founder;
  }
  return t(`admission.field.${name}`);
}
