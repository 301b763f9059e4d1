package org.seedbed.tenancy.internal.exit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seedbed.tenancy.internal.exit.ExitJson.ExitFileView;
import org.seedbed.tenancy.internal.exit.ExitJson.ExitStepView;
import org.seedbed.tenancy.internal.exit.ExitSettlementJson.ExitSettlementView;
import org.seedbed.tenancy.internal.exit.ExitSheetJson.ExitFollowUpView;
import org.seedbed.tenancy.internal.exit.ExitSheetJson.ExitSheetView;

/** What hangs on an exit, as far as the scope shows it. */
@ApplicationScoped
class ExitParts {

    private final ExitSheetRows sheets;
    private final FrozenSettlements frozen;
    private final ExitFiles files;
    private final ExitFollowUps followUps;
    private final ExitMoves moves;

    ExitParts(
            ExitSheetRows sheets, FrozenSettlements frozen, ExitFiles files, ExitFollowUps followUps, ExitMoves moves) {
        this.sheets = sheets;
        this.frozen = frozen;
        this.files = files;
        this.followUps = followUps;
        this.moves = moves;
    }

    ExitSheetView sheet(ExitCase exit) {
        return sheets.view(exit);
    }

    /** The last; null where there is none, or none for the actor. */
    @Nullable
    ExitSettlementView frozen(UUID exitId) {
        return frozen.of(exitId).stream().findFirst().orElse(null);
    }

    List<ExitFileView> files(UUID exitId) {
        return files.list(exitId);
    }

    List<ExitFollowUpView> followUps(UUID exitId) {
        return followUps.of(exitId);
    }

    List<ExitStepView> steps(UUID exitId) {
        return moves.steps(exitId);
    }
}
