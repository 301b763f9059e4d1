package org.seedbed.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may knock: the permission an operation asks for, looked up in the park ({@code {parkId}}) or company
 * ({@code {companyId}}) of its path. Every operation declares one; an undeclared operation is denied.
 *
 * <p>A public operation does not look at who asks. At every other: nobody signed in: 401. Signed in but without any membership in that park or company: 404, for it does not exist for
 * them. A member without the permission: 403.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Door {
    Permission value();
}
