import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { BankLineView, BankProposal } from '@/api/gen/types.gen';
import { cents, fromCents, isZero, signed, sumOf } from '@/shared/lib/amount';

type Props = { proposal: BankProposal; of: BankLineView; busy: boolean; onConfirm: () => void };

/** Whose it may be, why, and what it would pay. */
export function Proposal({ proposal: p, of, busy, onConfirm }: Props) {
  const { t } = useTranslation();
  const left = fromCents(cents(of.amount.amount) - cents(sumOf(p.shares.map((s) => s.amount)).amount));
  return (
    <div className="bank-proposal">
      <div>
        <span className="row">
          <strong>{p.companyName}</strong>
          {p.exact && <span className="tag tag-yes">{t(of.certain ? 'bank.certain' : 'bank.exact')}</span>}
        </span>
        <span className="note">{p.reasons.map((r) => t(`money.MatchReason.${r}`)).join(t('bank.and'))}</span>
        <span className="num">
          {p.shares.map((s) => t('bank.pays', { number: s.billNumber, amount: signed(s.amount) })).join(t('bank.and'))}
          {p.shares.length > 0 && !isZero(left) && t('bank.and')}
          {!isZero(left) && t('bank.left', { amount: signed(left) })}
        </span>
      </div>
      <Button
        type={p.exact ? 'primary' : 'default'}
        disabled={busy}
        aria-label={t('bank.confirmFor', { name: p.companyName })}
        onClick={onConfirm}
      >
        {t('bank.confirm')}
      </Button>
    </div>
  );
}
