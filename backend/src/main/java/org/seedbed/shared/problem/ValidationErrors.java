package org.seedbed.shared.problem;

import static org.seedbed.shared.problem.ErrorKind.INVALID;

/** What can be wrong with a single field; appears in {@code errors[].code} of {@code request.invalid}. */
public enum ValidationErrors implements ErrorCode {
    REQUIRED("validation.required", "必填。", "Required."),
    SIZE("validation.size", "长度应在 {min} 到 {max} 之间。", "Length must be between {min} and {max}."),
    PATTERN("validation.pattern", "格式不正确。", "Wrong format."),
    MIN("validation.min", "不能小于 {value}。", "Must not be less than {value}."),
    MAX("validation.max", "不能大于 {value}。", "Must not be greater than {value}."),
    DIGITS(
            "validation.digits",
            "最多 {integer} 位整数、{fraction} 位小数。",
            "At most {integer} integer digits and {fraction} decimals."),
    FORMAT("validation.format", "“{value}”不是有效的{type}。", "{value} is not a valid {type}."),
    USCC(
            "validation.uscc",
            "统一社会信用代码应为 18 位且校验位正确（GB 32100-2015）。",
            "Not a valid unified social credit code (GB 32100-2015)."),
    EMAIL(
            "validation.email",
            "邮箱应由英文字母、数字和常用符号组成；中文域名请写成 xn-- 开头的形式。",
            "An e-mail has ASCII letters, digits and the usual signs; an international domain is written in its xn-- form."),
    ID_NUMBER(
            "validation.id-number",
            "证件号码不正确：请核对类型、位数与校验位。",
            "Not a valid number of this document: check its kind, length and check digit."),
    PERIOD("validation.period", "结束日期应晚于开始日期。", "The end must be after the start."),
    UNIQUE("validation.unique", "不能重复。", "Must not repeat."),
    SORT("validation.sort", "不能按“{value}”排序，可用：{allowed}。", "Cannot sort by {value}. Allowed: {allowed}."),
    EXISTS("validation.exists", "“{value}”不存在。", "{value} does not exist."),
    OTHER("validation.other", "内容不符合要求。", "Not acceptable.");

    private final Reason reason;

    ValidationErrors(String code, String zh, String en) {
        reason = new Reason(code, INVALID, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
