package org.seedbed.privacy.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import org.seedbed.audit.Action;
import org.seedbed.audit.Change;
import org.seedbed.audit.Facts;
import org.seedbed.audit.SubjectType;
import org.seedbed.audit.Trail;
import org.seedbed.identity.Actor;
import org.seedbed.privacy.PersonalData;
import org.seedbed.privacy.internal.PrivacyJson.MyData;
import org.seedbed.privacy.internal.PrivacyJson.MyDataSection;
import org.seedbed.shared.time.BusinessClock;

/** A person's own data, collected from every module that keeps some. */
@ApplicationScoped
class OwnData {

    private final Instance<PersonalData> owners;
    private final Trail trail;
    private final BusinessClock clock;

    OwnData(@Any Instance<PersonalData> owners, Trail trail, BusinessClock clock) {
        this.owners = owners;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    MyData of(Actor person) {
        var sections = owners.stream()
                .flatMap(o -> o.of(person).stream())
                .map(s -> new MyDataSection(s.name(), s.items()))
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
        trail.record(Change.of(Action.PERSONAL_DATA_DOWNLOADED, SubjectType.USER, person.userId())
                .after(Facts.of(
                        "sections", sections.stream().map(MyDataSection::name).toList())));
        return new MyData(clock.now(), person.userId(), sections);
    }
}
