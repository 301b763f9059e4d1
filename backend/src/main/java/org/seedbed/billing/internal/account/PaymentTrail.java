package org.seedbed.billing.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.billing.internal.settle.Part;

/** What the trail is told of money. Which bill was paid from what stands in the settlements, which nobody changes. */
@ApplicationScoped
class PaymentTrail {

    private final Trail trail;

    PaymentTrail(Trail trail) {
        this.trail = trail;
    }

    void recorded(Payment payment, @Nullable String reason) {
        trail.record(of(Action.PAYMENT_RECORDED, payment).after(facts(payment)).reason(reason));
    }

    void reversed(Payment payment, Payment reversal, String reason) {
        trail.record(of(Action.PAYMENT_REVERSED, payment)
                .before(facts(payment))
                .after(Facts.of("kind", reversal.kind()))
                .reason(reason));
    }

    void settled(UUID parkId, UUID tenantId, UUID companyId, List<Part> parts) {
        var sum = parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        trail.record(Change.of(Action.ACCOUNT_SETTLED, SubjectType.ACCOUNT, tenantId)
                .park(parkId)
                .company(companyId)
                .after(Facts.of("amount", sum)));
    }

    private static Change of(Action action, Payment payment) {
        return Change.of(action, SubjectType.PAYMENT, payment.id())
                .park(payment.parkId())
                .company(payment.companyId())
                .label(payment.number());
    }

    private static Facts facts(Payment payment) {
        return Facts.of("kind", payment.kind())
                .and("receivedOn", payment.receivedOn())
                .and("method", payment.method())
                .and("amount", payment.amount())
                .and("voucherNumber", payment.voucherNumber());
    }
}
