package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seedbed.shared.money.Money;
import org.seedbed.tenancy.ExitMove;
import org.seedbed.tenancy.ExitSettlement;
import org.seedbed.tenancy.ExitSettlement.Found;
import org.seedbed.tenancy.ExitSettlement.Kind;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitDebtPlanView;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitItemView;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitPlanItem;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ItemState;

/** Everything between a tenant and its park, as those who keep it say, with what was agreed to be paid later. */
@ApplicationScoped
class ExitItems {

    private static final Comparator<ExitItemView> OPEN_FIRST = Comparator.comparing(
                    (ExitItemView item) -> item.state() == ItemState.DONE)
            .thenComparing(ExitItemView::kind)
            .thenComparing(ExitItemView::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ExitItemView::key);

    private final Instance<ExitSettlement> sources;
    private final ExitPlans plans;
    private final FrozenSettlements frozen;

    ExitItems(@Any Instance<ExitSettlement> sources, ExitPlans plans, FrozenSettlements frozen) {
        this.sources = sources;
        this.plans = plans;
        this.frozen = frozen;
    }

    /** Open ones first. What was open when it was frozen and is not found any more is done. */
    List<ExitItemView> of(ExitCase exit) {
        var agreed = plan(exit.id())
                .filter(plan -> plan.approvedAt() != null)
                .map(ExitDebtPlanView::items)
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(
                        ExitPlanItem::key, item -> item.amount().amount()));
        var items = new ArrayList<ExitItemView>();
        for (var source : sources) {
            source.of(exit.leaving()).forEach(found -> items.add(view(found, agreed)));
        }
        var there = items.stream().map(ExitItemView::key).collect(Collectors.toSet());
        frozen.of(exit.id()).reversed().stream()
                .flatMap(before -> before.items().stream())
                .filter(item -> !there.contains(item.key()))
                .collect(Collectors.toMap(ExitItemView::key, Function.identity(), (first, last) -> last))
                .values()
                .forEach(gone -> items.add(done(gone)));
        return items.stream().sorted(OPEN_FIRST).toList();
    }

    /** The last that was made, approved or not. */
    Optional<ExitDebtPlanView> plan(UUID exitId) {
        return plans.last(exitId);
    }

    private static ExitItemView view(Found found, Map<String, BigDecimal> agreed) {
        return new ExitItemView(
                found.kind(),
                found.key(),
                found.label(),
                Money.cnyOrNull(found.amount()),
                Money.cnyOrNull(found.atMost()),
                found.day(),
                found.linkId(),
                state(found, agreed.get(found.key())),
                before(found));
    }

    /** A bill of which more is open than was agreed is open again. */
    private static ItemState state(Found found, @Nullable BigDecimal agreed) {
        if (found.done()) {
            return ItemState.DONE;
        }
        var amount = found.amount();
        var later =
                found.kind() == Kind.UNPAID_BILL && agreed != null && amount != null && amount.compareTo(agreed) <= 0;
        return later ? ItemState.AGREED_LATER : ItemState.OPEN;
    }

    /** What the park gives back, it gives back once rooms and keys are handed over. */
    private static ExitMove before(Found found) {
        var amount = found.amount();
        return amount != null && amount.signum() < 0 ? ExitMove.CLOSE : ExitMove.HAND_OVER;
    }

    private static ExitItemView done(ExitItemView gone) {
        return new ExitItemView(
                gone.kind(),
                gone.key(),
                gone.label(),
                gone.amount(),
                gone.atMost(),
                gone.day(),
                gone.linkId(),
                ItemState.DONE,
                gone.before());
    }
}
