package org.seedbed.identity;

/** What an operation asks of the actor, and in which reach it is asked. */
public enum Permission {
    /** Anybody, signed in or not: who asks is not looked at, and only what is public exists. */
    PUBLIC(Reach.ANYBODY),
    /** Whoever brings a secret link or is signed in: what the link opens, what is their own, and what is public. */
    LINK_HOLDER(Reach.LINK),
    /** Any signed-in person, also without a membership. */
    SIGNED_IN(Reach.ANYONE),
    /** Park names across the network. */
    NETWORK_READ(Reach.NETWORK),
    /** What came of every park, in numbers that name no company. */
    NETWORK_HEADLINE(Reach.NETWORK),
    PARK_CREATE(Reach.NETWORK),
    /** Gives and takes roles over the network, and signs people out. */
    NETWORK_MEMBER_MANAGE(Reach.NETWORK),
    /** The trail of every park. */
    TRAIL_READ(Reach.NETWORK),

    PARK_READ(Reach.PARK),
    PARK_EDIT(Reach.PARK),
    SPACE_READ(Reach.PARK),
    SPACE_EDIT(Reach.PARK),
    COMPANY_READ(Reach.PARK),
    COMPANY_EDIT(Reach.PARK),
    /** Confirms a figure that somebody else recorded, by its paper. */
    COMPANY_VERIFY(Reach.PARK),
    /** Figures of companies' business, and the papers that show them: turnover, tax, financing. */
    FIGURE_READ(Reach.PARK),
    /** Founders, their categories and telephone numbers in clear. */
    PERSONAL_READ(Reach.PARK),
    MEMBER_READ(Reach.PARK),
    TENANT_READ(Reach.PARK),
    TENANT_EDIT(Reach.PARK),
    /** Opens and ends disputes of exits, approves what is paid after the tenant has left. */
    EXIT_APPROVE(Reach.PARK),
    /** Lets tenants graduate whom others proposed and evaluated, and takes graduations back. */
    GRADUATION_APPROVE(Reach.PARK),
    /** Prices and terms. */
    LEASE_READ(Reach.PARK),
    LEASE_EDIT(Reach.PARK),
    /** Finds agreements right that others wrote. */
    AGREEMENT_CHECK(Reach.PARK),
    /** Lets agreements be signed that others wrote and others checked. */
    AGREEMENT_APPROVE(Reach.PARK),
    /** Publishes price lists that others drafted. */
    PRICE_APPROVE(Reach.PARK),
    MENTOR_READ(Reach.PARK),
    MENTOR_EDIT(Reach.PARK),
    IMPORT_RUN(Reach.PARK),
    /** Lists as files, as far as they may be read. */
    EXPORT_RUN(Reach.PARK),
    /** Who holds a role in the park, and who is invited to one. */
    TEAM_READ(Reach.PARK),
    /** Gives and takes the park's roles; powerful ones are proposed. */
    TEAM_MANAGE(Reach.PARK),
    /** Invites and removes people of the companies that stay in the park. */
    MEMBER_MANAGE(Reach.PARK),
    /** Confirms what somebody else proposed: who may be the second person for which, is a rule of its own. */
    MEMBER_APPROVE(Reach.PARK),
    /** Sees ID numbers and hardship tags in clear, one at a time and with a reason. */
    PERSONAL_REVEAL(Reach.PARK),
    /** Requests about personal data, legal holds, what retention deleted. */
    PRIVACY_READ(Reach.PARK),
    /** Decides requests about personal data. */
    PRIVACY_MANAGE(Reach.PARK),
    /** Places and lifts legal holds: another person than who decides the requests they block. */
    LEGAL_HOLD(Reach.PARK),
    /** Policies of the park and those delivered with the product; how a company comes out under them. */
    POLICY_READ(Reach.PARK),
    /** Writes drafts of policies. */
    POLICY_EDIT(Reach.PARK),
    /** Publishes drafts that another person wrote. */
    POLICY_PUBLISH(Reach.PARK),
    /** Public notices with their objections; not who objected. */
    NOTICE_READ(Reach.PARK),
    /** Drafts notices, takes objections up and answers them. */
    NOTICE_EDIT(Reach.PARK),
    /** Makes public what another person drafted, and takes it back. */
    NOTICE_POST(Reach.PARK),
    /** Decides objections to notices that another person posted, and closes their files. */
    NOTICE_DECIDE(Reach.PARK),

    /** Calls, and the applications handed in to them. */
    ADMISSION_READ(Reach.PARK),
    /** Writes calls, checks applications, takes or refuses them. */
    ADMISSION_HANDLE(Reach.PARK),
    /** Lets a criterion pass that another person found not met. */
    ADMISSION_WAIVE(Reach.PARK),

    /** Proposes or declines applications that others took. */
    ADMISSION_CHECK(Reach.PARK),
    /** Publishes what a meeting decided on applications. */
    ADMISSION_APPROVE(Reach.PARK),
    /** Judges the applications one is asked to, and sees nothing else of them. */
    ADMISSION_REVIEW(Reach.PERSON),

    /** Bills, what they rest on and what was paid. */
    BILL_READ(Reach.PARK),
    /** Billing terms, tariffs, meters and their readings, single charges; previews bill runs. */
    BILL_EDIT(Reach.PARK),
    /** Issues what a run previewed, and credit notes. */
    BILL_ISSUE(Reach.PARK),
    /** Records and matches payments, refunds, reminds of what is due. */
    PAYMENT_EDIT(Reach.PARK),
    /** Requests for waivers, what they cost and from which budget. */
    WAIVER_READ(Reach.PARK),
    /** Takes requests in and proposes them once they are checked. */
    WAIVER_EDIT(Reach.PARK),
    /** Finds right what another person took in; suspends what runs. */
    WAIVER_CHECK(Reach.PARK),
    /** Publishes what a meeting decided on waivers, and revokes them. */
    WAIVER_APPROVE(Reach.PARK),
    /** Puts approved waivers into effect, keeps the budgets. */
    WAIVER_ACTIVATE(Reach.PARK),

    /** What a park is measured by, and how it stands against what it may be recognised by. */
    READINESS_READ(Reach.PARK),
    /** Finds facts of the park right that another person told. */
    PARK_FACT_CHECK(Reach.PARK),
    /** Period reports of companies, the rounds that ask for them and the forms. */
    REPORT_READ(Reach.PARK),
    /** Opens rounds, drafts forms, writes on a company's behalf, returns, exempts. */
    REPORT_EDIT(Reach.PARK),
    /** Finds reports right that somebody else filed; publishes forms that another person drafted. */
    REPORT_CHECK(Reach.PARK),

    /** Rooms and devices that are booked, and their bookings. */
    FACILITY_READ(Reach.PARK),
    /** Registers what is booked, its hours and prices; closes it for a while. */
    FACILITY_EDIT(Reach.PARK),
    /** Books for companies and for the park, checks in, moves and cancels. */
    BOOKING_EDIT(Reach.PARK),
    /** Approves bookings another person made. */
    BOOKING_APPROVE(Reach.PARK),

    OWN_COMPANY_READ(Reach.COMPANY),
    /** Books for the own company. */
    OWN_BOOKING(Reach.COMPANY),
    /** Asks mentors for sessions for the own company, confirms and rates them. */
    OWN_MENTORING(Reach.COMPANY),
    /** The company's own period reports. */
    OWN_REPORT(Reach.COMPANY),
    /** The company's own bills, payments and waivers. */
    OWN_BILLING(Reach.COMPANY),
    /** Invites and removes the company's own people. */
    OWN_COMPANY_MANAGE(Reach.COMPANY),
    /** The companies linked to the mentor who asks. */
    MENTORING_READ(Reach.PERSON);

    /** Where a permission is looked up: in the park or company of the path, or on the person. */
    public enum Reach {
        ANYBODY,
        LINK,
        ANYONE,
        NETWORK,
        PARK,
        COMPANY,
        PERSON
    }

    private final Reach reach;

    Permission(Reach reach) {
        this.reach = reach;
    }

    public Reach reach() {
        return reach;
    }
}
