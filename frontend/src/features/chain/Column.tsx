import { Link } from '@tanstack/react-router';
import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChainCard, ChainColumn, Stage } from '@/api/gen/types.gen';
import { Disclosure } from '@/shared/ui/Disclosure';
import { StageTag } from '@/shared/ui/Tags';
import type { Held } from './ChainPage';
import { Due } from './Due';

type Moves = {
  held: Held | undefined;
  /** Undefined: whoever looks may not move anybody. */
  onHold: ((held: Held | undefined) => void) | undefined;
  onMove: ((tenantId: string, to: Stage) => void) | undefined;
};
type Props = Moves & { parkId: string; on: string | undefined; column: ChainColumn };

/** A stage with who is in it. A card may be dropped where the chain leads; its menu does the same without a mouse. */
export function Column({ parkId, on, column, held, onHold, onMove }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [over, setOver] = useState(false);
  const takes = held?.next.includes(column.stage) ?? false;
  const drop = (e: DragEvent) => {
    e.preventDefault();
    setOver(false);
    if (held && takes) onMove?.(held.tenantId, column.stage);
    onHold?.(undefined);
  };
  const rest = column.now - column.cards.length;
  return (
    <section
      className={`chain-column ${takes ? 'takes' : held ? 'refuses' : ''} ${over && takes ? 'over' : ''}`}
      aria-labelledby={id}
      onDragOver={(e) => {
        if (takes) e.preventDefault();
        setOver(takes);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="chain-head">
        <h2 id={id}>
          <StageTag stage={column.stage} /> <span className="num">{t('chain.now', { n: column.now })}</span>
        </h2>
        {column.teams > 0 && <p className="note num">{t('chain.teams', { n: column.teams })}</p>}
        <p className="row">
          {column.overdue > 0 && <span className="tag tag-bad num">{t('chain.overdue', { n: column.overdue })}</span>}
          {column.soon > 0 && <span className="tag tag-warn num">{t('chain.soon', { n: column.soon })}</span>}
        </p>
        <Through column={column} />
      </div>
      {takes && <p className="note chain-drop">{t('chain.dropHere')}</p>}
      <ul className="plain chain-cards">
        {column.cards.map((card) => (
          <Card key={card.tenantId} parkId={parkId} card={card} onHold={onHold} onMove={onMove} />
        ))}
      </ul>
      {column.now === 0 && <p className="note">{t('chain.empty')}</p>}
      {rest > 0 && (
        <Link to="/parks/$parkId/tenants" params={{ parkId }} search={{ stage: [column.stage], on }}>
          {t('chain.more', { n: rest })}
        </Link>
      )}
    </section>
  );
}

/** How many came through: the funnel. */
function Through({ column }: { column: ChainColumn }) {
  const { t } = useTranslation();
  const figures = [
    ['ever', column.ever],
    ...(column.stage === 'GRADUATED' ? [] : [['movedOn', column.movedOn] as const]),
    ['left', column.left],
  ] as const;
  return (
    <dl className="chain-through">
      {figures.map(([word, n]) => (
        <div key={word}>
          <dt>{t(`chain.${word}`)}</dt>
          <dd className="num">{n}</dd>
        </div>
      ))}
    </dl>
  );
}

type CardProps = Pick<Moves, 'onHold' | 'onMove'> & { parkId: string; card: ChainCard };

function Card({ parkId, card, onHold, onMove }: CardProps) {
  const { t } = useTranslation();
  const { tenantId, next } = card;
  const movable = Boolean(onMove) && next.length > 0;
  return (
    <li
      className="chain-card"
      draggable={movable}
      onDragStart={(e) => {
        e.dataTransfer.effectAllowed = 'move';
        e.dataTransfer.setData('text/plain', card.companyName);
        onHold?.({ tenantId, next });
      }}
      onDragEnd={() => onHold?.(undefined)}
    >
      <span className="row spread">
        <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId }} draggable={false}>
          {card.companyName}
        </Link>
        {card.kind === 'TEAM' && <span className="tag">{t('enums.CompanyKind.TEAM')}</span>}
      </span>
      <span className="row spread">
        <span className="row">
          <span className="note num">{t('chain.since', { since: card.since })}</span>
          {card.dueOn && <Due dueOn={card.dueOn} daysLeft={card.daysLeft} />}
        </span>
        {movable && (
          <Disclosure
            label={t('chain.moveOf', { name: card.companyName })}
            button={t('chain.moveTo')}
            className="chain-move"
          >
            {next.map((to) => (
              <button key={to} type="button" onClick={() => onMove?.(tenantId, to)}>
                {t(`enums.Stage.${to}`)}
              </button>
            ))}
          </Disclosure>
        )}
      </span>
    </li>
  );
}
