package org.seedbed.reporting.internal.statutory;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Compiles a form: tens of thousands of records are in memory meanwhile. Few do so at a time, and who waits holds no connection to
 * the database, so that the rest of the service goes on.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@interface FewAtOnce {}
