// Counts the test cases of every report and prints the summary's last line. usage: count.mjs RESULTS FAILED_STEPS LEFT_OUT
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [results, failedSteps = "", leftOut = ""] = process.argv.slice(2);

const number = (text, name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(text)?.[1] ?? 0);

function surefire(folder) {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return files.map((file) => {
    const suite = /<testsuite\b[^>]*>/.exec(readFileSync(join(folder, file), "utf8"))?.[0] ?? "";
    const failed = number(suite, "failures") + number(suite, "errors");
    return { passed: number(suite, "tests") - failed - number(suite, "skipped"), failed };
  });
}

function json(file, count) {
  return existsSync(file) ? [count(JSON.parse(readFileSync(file, "utf8")))] : [];
}

const reports = {
  Java: surefire(join(results, "surefire")),
  Vitest: json(join(results, "vitest.json"), (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests })),
  Playwright: json(join(results, "playwright.json"), ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
  })),
};

let passed = 0;
let failed = 0;
for (const [name, counts] of Object.entries(reports)) {
  const sum = counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
  console.log(`${name}: ${sum.passed} passed, ${sum.failed} failed`);
  passed += sum.passed;
  failed += sum.failed;
}

if (leftOut) console.log(`！未安装 nginx，以下流程没有测试 NOT TESTED, nginx is not installed: ${leftOut}`);

// A linter that fails has no test case; a run that counted nothing proves nothing. Both must read as a failure.
const steps = failedSteps.split(" ").filter(Boolean);
if (failed === 0) failed = Math.max(steps.length, passed === 0 ? 1 : 0);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
