package org.seedbed.access;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.atomic.AtomicBoolean;
import org.seedbed.identity.Actor;
import org.seedbed.identity.Door;
import org.seedbed.identity.internal.DoorKeeper;
import org.seedbed.shared.db.Database;

/** The first fence with a switch. Exists in tests alone: the product has nothing that could open every door. */
@Mock
@Singleton
public class OpenDoor extends DoorKeeper {

    private static final AtomicBoolean OPEN = new AtomicBoolean();

    OpenDoor(Database database) {
        super(database);
    }

    /** Does work while everybody signed in passes every door. */
    static void whileOpen(Runnable work) {
        OPEN.set(true);
        try {
            work.run();
        } finally {
            OPEN.set(false);
        }
    }

    @Override
    public void admit(Actor visitor, Door door, UriInfo uri) {
        if (!OPEN.get()) {
            super.admit(visitor, door, uri);
        }
    }
}
