import { useMutation } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiError } from '@/api/client';
import { companyList, companyRegister } from '@/api/gen/sdk.gen';
import type { CompanyUpdateRequest } from '@/api/gen/types.gen';
import { newKey } from '@/shared/lib/newKey';
import { errorText } from '@/shared/lib/problem';
import './words';

const route = getRouteApi('/parks/$parkId/companies/$companyId');

type Props = { parkId: string; values: CompanyUpdateRequest; leave: () => void };

/** A team whose new code somebody registered already, here or in another park: the firm is there, so the team joins it. */
export function FirmInstead({ parkId, values, leave }: Props) {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const [key] = useState(newKey);
  const find = useMutation({
    mutationFn: () => firmOf(parkId, values, key),
    onSuccess: (into) => {
      leave();
      void navigate({ search: { open: 'merge', into } });
    },
  });
  return (
    <Alert
      className="form-banner"
      type="info"
      showIcon
      title={t('companies.firmInstead')}
      description={
        <div className="stack">
          <p>{t('companies.firmInsteadNote')}</p>
          <div aria-live="polite">{find.isError && <p>{errorText(t, find.error)}</p>}</div>
          <Button loading={find.isPending} onClick={() => find.mutate()}>
            {t('companies.firmInsteadDo')}
          </Button>
        </div>
      }
    />
  );
}

/** The park's record of the firm that bears the code, opened now unless it is there. */
async function firmOf(parkId: string, { kind, name, uscc }: CompanyUpdateRequest, key: string): Promise<string> {
  try {
    const { data } = await companyRegister({
      path: { parkId },
      headers: { 'Idempotency-Key': key },
      body: { kind, name, uscc },
      throwOnError: true,
    });
    return data.id;
  } catch (e) {
    if (!(e instanceof ApiError) || e.code !== 'company.already-registered') throw e;
    const { data } = await companyList({ path: { parkId }, query: { q: uscc ?? '', size: 5 }, throwOnError: true });
    const found = data.items.find((c) => c.uscc === uscc);
    if (!found) throw e;
    return found.id;
  }
}
