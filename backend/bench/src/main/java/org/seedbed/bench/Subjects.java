package org.seedbed.bench;

import java.util.List;

/** All subjects, in the order of {@code ./seedbed bench all}. */
final class Subjects {
    static final List<Subject> ALL = List.of(
            new TenantListSubject(),
            new CompanySearchSubject(),
            new OccupancySubject(),
            new TrailSubject(),
            new ImportSubject(),
            new BillingSubject(),
            new MoneyListsSubject(),
            new HeadlineSubject(),
            new StatutorySubject(),
            new BookingSubject());

    private Subjects() {}
}
