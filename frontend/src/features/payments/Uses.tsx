import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Money, PaymentRequest } from '@/api/gen/types.gen';
import { Loaded } from '@/shared/ui/Loaded';
import { openBillsQuery } from './asked';
import { ShareFields } from './ShareFields';
import { WhatFollows } from './WhatFollows';

type Props = {
  parkId: string;
  /** Where it is known; else it is what the form says. */
  fixed?: Money;
};

/** The tenant's open bills, and what the money does to them. */
export function Uses({ parkId, fixed }: Props) {
  const { t } = useTranslation();
  const form = Form.useFormInstance<PaymentRequest>();
  const tenantId = Form.useWatch('tenantId', form);
  const typed = Form.useWatch('amount', form);
  const shares = Form.useWatch('shares', form) ?? [];
  const query = useQuery(openBillsQuery(parkId, tenantId));
  if (!tenantId) return null;
  const amount = fixed ?? typed;
  return (
    <Loaded query={query}>
      {({ openBills }) => (
        <>
          <Form.Item name="shares" label={t('payments.bills')} extra={t('payments.billsHelp')}>
            <ShareFields bills={openBills} amount={amount} />
          </Form.Item>
          <WhatFollows amount={amount} shares={shares} bills={openBills} />
        </>
      )}
    </Loaded>
  );
}
