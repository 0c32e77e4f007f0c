export const id = 62;
export const ids = [62];
export const modules = {

/***/ 64062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/src/index.ts + 42 modules
var src = __webpack_require__(71188);
// EXTERNAL MODULE: ./packages/wheelcache/src/index.ts + 22 modules
var wheelcache_src = __webpack_require__(2790);
// EXTERNAL MODULE: ./packages/wheelhouse/src/index.ts + 89 modules
var wheelhouse_src = __webpack_require__(77051);
// EXTERNAL MODULE: ./packages/platform/src/index.ts + 26 modules
var platform_src = __webpack_require__(47063);
;// CONCATENATED MODULE: ./actions/plan-wheels/src/words.ts


/** GitHub starts no more jobs of one matrix. */
const MOST_JOBS = 256;
/** Reads targets, separated by commas, blanks or line ends. */
function targetList(given) {
    const read = (0,platform_src/* parseTargets */.Sx)(given);
    return read.ok
        ? { ok: true, value: read.targets }
        : { ok: false, problem: read.problems.join("; ") };
}
/** Reads interpreters, separated by commas, blanks or line ends; each is taken once. */
function interpreterList(given) {
    const words = given.split(/[\s,]+/).filter((word) => word !== "");
    const read = words.map(src/* interpreterWord */.d6);
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
    const labels = (0,platform_src/* parseRunnerLabels */.nV)(right);
    if (!labels.ok)
        return { ok: false, problem: `"${line}": ${labels.problems.join("; ")}` };
    const rest = { labels: labels.labels, machine: labels.target };
    if (left.trim() === "*")
        return { ok: true, value: { target: null, ...rest } };
    const target = (0,platform_src/* parseTarget */.hu)(left);
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
    return (0,platform_src/* isStableAbi */.qI)(interpreter)
        ? [`${interpreter.abi} is no interpreter; name the oldest one, as 3.${interpreter.minor}`]
        : [];
}

;// CONCATENATED MODULE: ./actions/plan-wheels/src/inputs.ts




/** Names the action's inputs and how each is read. */
const INPUTS = {
    requirements: (0,src/* lines */.Mn)(),
    constraints: (0,src/* lines */.Mn)(),
    "package-dir": (0,src/* text */.Qq)(),
    extras: (0,src/* words */.aL)(),
    target: (0,src/* required */.mw)((0,src/* parsed */.Yz)(targetList)),
    "python-version": (0,src/* parsedOr */.F4)("3.11", interpreterList),
    published: (0,src/* lines */.Mn)(),
    "no-binary": (0,src/* words */.aL)(),
    "only-binary": (0,src/* words */.aL)(),
    runners: (0,src/* parsedLines */.PW)(runnerLine),
    "max-jobs": (0,src/* parsedOr */.F4)("256", jobCount),
    history: (0,src/* text */.Qq)(),
    ...wheelhouse_src/* BUILD_OPTION_INPUTS */.T_,
    ...wheelcache_src/* CACHE_INPUTS */.xJ,
    report: (0,src/* text */.Qq)(),
    "dry-run": (0,src/* flag */.Jt)(false),
};

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
        useful: (0,wheelhouse_src/* usefulJobs */.dx)(work, needsOf),
        seconds: total(work),
    }));
    const counts = (0,wheelhouse_src/* divideJobs */.EZ)(wanted, spread.mostJobs) ?? [];
    return groups.flatMap(({ plan, work, needsOf }, index) => {
        const shards = (0,wheelhouse_src/* shardBuilds */.oM)(work, counts[index] ?? 1, needsOf);
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
function secondsOf(planned, target, { history, cached }) {
    if (planned.origin !== "build" || originOf(planned, cached) === "cache")
        return 0;
    const { builder, pure } = planned.system;
    return (0,wheelhouse_src/* expectedSeconds */.iV)(history, { name: planned.name, builder, pure }, target);
}
function groupOf(plan, known) {
    const all = plan.packages.flatMap((planned) => {
        if (planned.origin !== "build")
            return [];
        const { requires, needs } = planned.system;
        return [
            {
                name: planned.name,
                line: (0,wheelhouse_src/* requirementLine */.oK)(planned),
                needs: namesIn([...requires, ...needs]),
                seconds: secondsOf(planned, plan.target.target, known),
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
    return requirements.map(wheelhouse_src/* requirementName */.xV).filter((name) => name !== null);
}
function jobOf(plan, shard, place) {
    const target = (0,platform_src/* formatTarget */.P4)(plan.target);
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
        const whose = { target: (0,platform_src/* formatTarget */.P4)(target), python: pythonWord(interpreter) };
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
        const whose = { target: (0,platform_src/* formatTarget */.P4)(target), python: pythonWord(interpreter) };
        return [{ name, version, ...whose, reason: finding.reason.slice(0, LONGEST_REASON) }];
    }));
}
/** Is the whole plan, a row a package, target and Python. */
function planTable(told) {
    const { plans, cached } = told;
    return plans.flatMap(({ packages, target, interpreter }) => packages.map((planned) => ({
        target: (0,platform_src/* formatTarget */.P4)(target),
        python: pythonWord(interpreter),
        name: planned.name,
        version: planned.version,
        marker: planned.marker,
        origin: originOf(planned, cached),
        ...detailsOf(planned, cached),
        seconds: secondsOf(planned, target.target, told),
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
        throw new src/* Failure */.HR("inputs-invalid", "the matrix is longer than an output of GitHub may be", {
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
        ...(0,wheelhouse_src/* levelProblems */.zX)(inputs.target, inputs.manylinux),
    ];
    if (problems.length > 0)
        throw (0,src/* inputsInvalid */.tz)(problems);
    const request = {
        requirements: inputs.requirements,
        constraints: inputs.constraints,
        project: inputs["package-dir"],
        extras: inputs.extras,
        targets: inputs.target.map((spec) => (0,wheelhouse_src/* withLevel */.V_)(spec, inputs.manylinux)),
        interpreters: inputs["python-version"],
        published: inputs.published,
        noBinary: inputs["no-binary"],
        onlyBinary: inputs["only-binary"],
    };
    return { request, build: (0,wheelhouse_src/* chosenBuild */.tS)(inputs), isCached: inputs.cache !== "off" };
}
/** Writes a plan for people, a line a step. */
function describePlan({ request, isCached }) {
    const { project, requirements, published } = request;
    const own = project === null ? [] : [`the dependencies of ${project}`];
    const wanted = [...requirements, ...own].join(", ");
    const resolutions = request.targets.flatMap((target) => request.interpreters.map(({ abi }) => `resolve ${wanted} for ${(0,platform_src/* formatTarget */.P4)(target)}, ${abi}, with the index of uv`));
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
        parts.push("#### Missing", "", (0,src/* markdownTable */.Qj)(["Package", "For", "Code", "Why"], rows));
    }
    const lacking = askedIn(told, false).slice(0, MOST_ROWS);
    if (lacking.length > 0) {
        const rows = lacking.map(({ name, version, target, python, reason }) => [
            `${name} ${version ?? ""}`.trim(),
            `${target}, ${python}`,
            reason,
        ]);
        parts.push("#### Not in the cache", "", (0,src/* markdownTable */.Qj)(["Package", "For", "Why"], rows));
    }
    return [...parts, "#### Packages", "", packagesTable(told)].join("\n");
}
function overviewOf(told) {
    return (0,src/* markdownTable */.Qj)(["For", "Packages", "From"], told.plans.map((plan) => [
        columnOf(plan),
        String(plan.packages.length),
        countsOf(plan, told)
            .map(([origin, count]) => `${count} ${origin}`)
            .join(", "),
    ]));
}
function jobsTable({ jobs }) {
    return (0,src/* markdownTable */.Qj)(["Job", "Runner", "Builds", "Expected"], jobs.map((job) => [
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
            const seconds = secondsOf(planned, plan.target.target, told);
            cells[column] =
                originOf(planned, told.cached) === "cache" ? "cache" : cellOf(planned, seconds);
            rows.set(key, cells);
        }
    const sorted = [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST_ROWS);
    return (0,src/* markdownTable */.Qj)(["Package", ...plans.map(columnOf)], sorted.map(([name, cells]) => [name, ...cells]));
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
    return `${(0,platform_src/* formatTarget */.P4)(target)}, ${interpreter.abi}`;
}
function duration(seconds) {
    return seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}

;// CONCATENATED MODULE: ./actions/plan-wheels/src/run.ts








/** Finds out what wheels are missing for which machine, and spreads their building over many jobs. */
const action = (0,src/* defineAction */.QP)({ name: "plan-wheels", inputs: INPUTS, outputs: OUTPUTS, run });
async function run(inputs, host) {
    const decided = plan(inputs);
    if (inputs["dry-run"]) {
        for (const line of describePlan(decided))
            host.log.info(`would ${line}`);
        return { matrix: { include: [] }, missing: [], cached: [], complete: false, plan: [] };
    }
    const opened = (0,wheelcache_src/* openWheelCache */.Ig)(host, inputs);
    const history = await historyOf(host, inputs.history);
    const plans = await (0,wheelhouse_src/* planWheels */.s0)(host, decided.request);
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
    return (0,wheelhouse_src/* findCached */.aY)(host, plans, { ...decided.build, cache });
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
    const read = (0,wheelhouse_src/* parseHistory */.i6)(text);
    if (read.ok)
        return read.value;
    throw (0,src/* inputsInvalid */.tz)([`history: ${read.problem}`]);
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
    throw new src/* Failure */.HR(first.code, `no wheel and no usable source of ${all}: ${first.reason}`, {
        remedy: "Name versions that have wheels or sources for the target, or put wheels of your own on an index and name it in published.",
        outputs,
    });
}


/***/ })

};
