import { Button } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BankLineView, BankProposal } from '@/api/gen/types.gen';
import { signed } from '@/shared/lib/amount';
import { UNKNOWN } from '@/shared/lib/format';
import { Decided } from './Decided';
import { Proposal } from './Proposal';

type Props = {
  parkId: string;
  line: BankLineView;
  busy: boolean;
  onConfirm: (proposal: BankProposal) => void;
  onReopen: () => void;
  onOpen: (open: 'decide' | 'ignore') => void;
};

/** Money that came, whose it may be, and what one decides. */
export function Line({ parkId, line, busy, onConfirm, onReopen, onOpen }: Props) {
  const { t } = useTranslation();
  const [best] = line.proposals;
  const may = (move: string) => line.abilities.includes(move);
  const enter = (e: KeyboardEvent<HTMLLIElement>) => {
    if (e.key !== 'Enter' || e.target !== e.currentTarget || busy || !may('confirm')) return;
    e.preventDefault();
    if (line.certain && best) onConfirm(best);
    else onOpen('decide');
  };
  return (
    <li
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk through lines; each key has a button that does the same
      tabIndex={0}
      onKeyDown={enter}
      aria-label={t('bank.lineOf', { day: line.day, amount: signed(line.amount), payer: line.payer ?? UNKNOWN })}
    >
      <div className="bank-money">
        <strong className="num">{signed(line.amount)}</strong>
        <span className="num note">{line.day}</span>
      </div>
      <div className="bank-told">
        <span>
          <strong>{line.payer ?? UNKNOWN}</strong>{' '}
          {line.accountTail && <span className="note num">{t('bank.tail', { tail: line.accountTail })}</span>}
        </span>
        <span>{line.text}</span>
        <span className="note num">{line.reference}</span>
      </div>
      <div className="bank-whose">
        <Decided parkId={parkId} line={line} />
        {may('confirm') && line.proposals.length === 0 && <p className="note">{t('bank.noProposal')}</p>}
        {may('confirm') &&
          line.proposals.map((p) => (
            <Proposal key={p.tenantId} proposal={p} of={line} busy={busy} onConfirm={() => onConfirm(p)} />
          ))}
        <div className="row">
          {may('confirm') && <Button onClick={() => onOpen('decide')}>{t('bank.otherwise')}</Button>}
          {may('ignore') && <Button onClick={() => onOpen('ignore')}>{t('bank.ignore')}</Button>}
          {may('reopen') && (
            <Button disabled={busy} onClick={onReopen}>
              {t('bank.reopen')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
