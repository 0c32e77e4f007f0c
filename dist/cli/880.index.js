export const id = 880;
export const ids = [880];
export const modules = {

/***/ 62880:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./packages/core/src/action/define-action.ts
var define_action = __webpack_require__(85320);
// EXTERNAL MODULE: ./packages/core/src/as-failure.ts
var as_failure = __webpack_require__(90118);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var src_failure = __webpack_require__(14731);
;// CONCATENATED MODULE: ./packages/registry/src/plan/refuse-plan.ts

/**
 * Refuses a plan in which anything may not go out: nothing of it goes then.
 * @throws Failure `artifact-refused`, `already-published`
 */
function refusePlan(plan) {
    const refused = plan.filter(({ standing }) => standing === "refused");
    const differing = plan.filter(({ standing }) => standing === "differs");
    const [first] = [...refused, ...differing];
    if (first === undefined)
        return;
    const lines = [...refused, ...differing].map(({ name, place, reason }) => `${name} to ${place}: ${reason}`);
    throw new src_failure/* Failure */.H(first.standing === "refused" ? "artifact-refused" : "already-published", `nothing was sent:\n${lines.join("\n")}`, { remedy: first.remedy });
}

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/src/json.ts
var json = __webpack_require__(59051);
// EXTERNAL MODULE: ./packages/registry/src/oci/descriptor.ts
var descriptor = __webpack_require__(53678);
;// CONCATENATED MODULE: ./packages/registry/src/oci/layout-images.ts


/** More than any index has, and fewer than a hostile one would. */
const MOST_IMAGES = 1000;
/** What BuildKit writes where it attests something of an image (docs/attestations/attestation-storage.md of moby/buildkit). */
const ATTESTATION = "attestation-manifest";
const REFERENCE_TYPE = "vnd.docker.reference.type";
/**
 * Lists the images of a layout (OCI image-spec, image-layout.md), those of indexes inside it too.
 * @throws Failure `artifact-refused` where the folder is no layout, or names no platform for an image.
 */
async function layoutImages(host, layout) {
    const images = [];
    const waiting = [...(0,descriptor/* descriptorsOf */.OA)(await readJson(host, `${layout}/index.json`))];
    const opened = new Set();
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        if (images.length + waiting.length > MOST_IMAGES)
            throw refused(layout, "it names too many images");
        const path = blobPath(layout, next.digest);
        if ((0,descriptor/* isIndex */.nw)(next)) {
            // What is not what its digest says may lead to itself.
            if (!opened.has(next.digest))
                waiting.push(...(0,descriptor/* descriptorsOf */.OA)(await readJson(host, path)));
            opened.add(next.digest);
        }
        else
            images.push(await imageOf(host, layout, next));
    }
    if (images.length === 0)
        throw refused(layout, "it is no OCI layout with an image in it");
    return images;
}
async function imageOf(host, layout, descriptor) {
    if (descriptor.annotations[REFERENCE_TYPE] === ATTESTATION)
        return { layout, descriptor, platform: null };
    const platform = descriptor.platform ?? (await configPlatform(host, layout, descriptor));
    if (platform === null)
        throw refused(layout, `it does not say which platform ${descriptor.digest} is for`);
    return { layout, descriptor, platform };
}
/** An index may leave out what the image's own config says. */
async function configPlatform(host, layout, { digest }) {
    const manifest = await readJson(host, blobPath(layout, digest));
    const [config] = (0,descriptor/* descriptorsOf */.OA)({ manifests: (0,json/* isRecord */.u)(manifest) ? [manifest["config"]] : [] });
    if (config === undefined)
        return null;
    return (0,descriptor/* platformText */.VQ)(await readJson(host, blobPath(layout, config.digest)));
}
/** Says where a layout keeps a blob. */
function blobPath(layout, digest) {
    return `${layout}/blobs/${digest.replace(":", "/")}`;
}
async function readJson({ files }, path) {
    return (0,json/* jsonOrNull */.J)((await files.readTextIfThere(path)) ?? "");
}
function refused(layout, problem) {
    return new src_failure/* Failure */.H("artifact-refused", `${layout}: ${problem}`, {
        remedy: "Make it with build-app (format: image), `buildx build --output type=oci` or `skopeo copy`.",
    });
}

// EXTERNAL MODULE: ./packages/toolchain/src/system/ensure-program.ts
var ensure_program = __webpack_require__(72958);
;// CONCATENATED MODULE: ./packages/registry/src/web/retry-after.ts
const FIRST_WAIT = 500;
/** A server that asks for an hour is not waited for. */
const LONGEST_WAIT = 120_000;
/**
 * Says how long to wait before an attempt, in milliseconds: what the answer asks for (Retry-After, RFC 9110, 10.2.3), or twice as
 * long as the last time.
 * @param attempt the number of the attempt to come; the first that waits is 2.
 */
function waitBefore(attempt, answer, clock) {
    const asked = answer === null ? null : retryAfter(answer, clock);
    const wait = asked ?? FIRST_WAIT * 2 ** (attempt - 2);
    return Math.min(Math.max(wait, 0), LONGEST_WAIT);
}
/** Reads how long an answer asks to wait, in milliseconds, be it said in seconds or as a date; null where it does not. */
function retryAfter({ headers }, clock) {
    const value = headers["retry-after"] ?? "";
    if (/^\d+$/.test(value))
        return Number(value) * 1000;
    const date = Date.parse(value);
    return Number.isNaN(date) ? null : date - clock.now();
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/image-place.ts
/** A path's grammar (OCI distribution-spec, pulling manifests). */
const PART = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const REPOSITORY = new RegExp(`^${PART}(?:/${PART})*$`);
const HOST = /^(?:[A-Za-z0-9-]+\.)+[A-Za-z0-9-]+(?::\d+)?$|^localhost(?::\d+)?$|^[A-Za-z0-9-]+:\d+$/;
/** Reads `HOST/path` of a repository, without a tag; null for anything else. */
function parseImagePlace(text) {
    const [host = "", ...path] = text.trim().split("/");
    const repository = path.join("/");
    return HOST.test(host) && REPOSITORY.test(repository) ? { host, repository } : null;
}
/** Says whether a host is this machine, which is spoken to without TLS as docker does. */
function isLoopback({ host }) {
    return /^(?:localhost|127(?:\.\d+){3})(?::\d+)?$/.test(host);
}
/** Writes a place for people. */
function nameOf({ host, repository }) {
    return `${host}/${repository}`;
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/push-remedies.ts

/** What a token needs at the registries that most people push to. */
const KNOWN = [
    [
        /^ghcr\./,
        "The job needs `permissions: packages: write`, and the package, where there is one, this repository among those that may write (Package settings, Manage Actions access).",
    ],
    [
        /(?:^|\.)docker\.io$/,
        "Log in with an access token of Docker Hub with Read & Write (Account settings, Personal access tokens), as a member who may push there.",
    ],
    [/^quay\./, "Log in as a robot account of Quay with Write on the repository."],
    [
        /gitlab/,
        "Log in with CI_REGISTRY_USER and CI_REGISTRY_PASSWORD in GitLab's own jobs, or a deploy token with write_registry.",
    ],
    [
        /\.dkr\.ecr\./,
        "The role needs ecr:PutImage, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload and ecr:BatchCheckLayerAvailability; a login lasts 12 hours.",
    ],
    [/\.azurecr\./, "The identity needs the role AcrPush."],
    [/\.pkg\.dev$/, "The service account needs the role Artifact Registry Writer."],
];
/** Says what helps against a refusal of a place, by status. */
function pushRemedies(place) {
    const { host, repository } = place;
    const able = KNOWN.find(([pattern]) => pattern.test(host))?.[1] ??
        `Log in to ${host} as somebody who may push to ${repository}, or name username and password.`;
    return {
        401: able,
        403: able,
        404: `Create ${repository} at ${host}: not every registry makes a repository by itself.`,
        405: `Check the address: ${host} takes no images, as a mirror does not.`,
    };
}
/** Says of a refusal of somebody who is nobody that there is no login. */
function withoutLogin(failure) {
    const { code, message, remedy } = failure;
    if (code !== "credentials-refused")
        return failure;
    const first = "Log in first: by docker/login-action, or with registry-user and registry-password.";
    return new src_failure/* Failure */.H("credentials-missing", message, { remedy: `${first} ${remedy}` });
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/registry-login.ts
/** Makes a login of what a credential helper, or a file of docker's, says: `<token>` stands for a name where there is a token only. */
function loginOf(username, secret) {
    if (secret === "")
        return null;
    return username === "<token>"
        ? { kind: "identity", token: secret }
        : { kind: "password", username, password: secret };
}
/** Writes a login as the files of docker and podman have it (containers-auth.json(5)). */
function authEntry(login) {
    if (login.kind === "identity")
        return { auth: base64("<token>:"), identitytoken: login.token };
    return { auth: base64(`${login.username}:${login.password}`) };
}
/** Writes a text in base64, whatever its letters. */
function base64(text) {
    return Buffer.from(text, "utf8").toString("base64");
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/skopeo.ts






/** Moves images by skopeo; credentials lie in a file that only this user reads, and in no argument. */
class Skopeo {
    #host;
    #folder;
    #hasAuthority;
    constructor(host, folder, hasAuthority) {
        this.#host = host;
        this.#folder = folder;
        this.#hasAuthority = hasAuthority;
    }
    /**
     * Opens it.
     * @throws Failure `tool-missing`
     */
    static async open(host, { logins, ca }) {
        await (0,ensure_program/* ensureProgram */.n)(host, { program: "skopeo", packages: ["skopeo"] });
        const folder = await host.files.temporaryFolder("registries");
        const entries = Object.entries(logins).map(([name, login]) => [name, authEntry(login)]);
        const auths = Object.fromEntries(entries);
        await host.files.write(`${folder}/auth.json`, JSON.stringify({ auths }), 0o600);
        await host.files.makeFolder(`${folder}/certs`);
        if (ca !== null)
            await host.files.write(`${folder}/certs/ca.crt`, ca);
        return new Skopeo(host, folder, ca !== null);
    }
    /**
     * Pushes an index of a layout with all of its images, under its digest; what is there already is not sent again.
     * @returns false where all images are there, and the registry does not take the index itself.
     * @throws Failure `credentials-refused`, `server-silent`, `server-refused`.
     */
    async push(layout, place, digest) {
        const argv = [
            ...["copy", "--all", "--preserve-digests", "--quiet"],
            ...["--dest-authfile", `${this.#folder}/auth.json`],
            ...this.#tls(place),
            ...[`oci:${layout}`, `docker://${nameOf(place)}@${digest}`],
        ];
        for (let attempt = 1;; attempt += 1) {
            const pushed = await this.#run(argv, `push ${nameOf(place)}`);
            if (pushed.exitCode === 0)
                return true;
            if (attempt >= ATTEMPTS && LAST_STEP.test(pushed.stderr))
                return false;
            if (attempt >= ATTEMPTS || !isPassing(pushed))
                throw failureOf(place, pushed);
            const { clock, log } = this.#host;
            log.info(`${nameOf(place)}, attempt ${attempt} of ${ATTEMPTS}: ${lastWords(pushed)}`);
            await clock.sleep(waitBefore(attempt + 1, null, clock));
        }
    }
    /**
     * Copies images of this machine into a layout of their own.
     * @param source as skopeo writes it: an archive of `docker save`, or a name in a store.
     * @throws Failure `artifact-refused`
     */
    async unpack(source) {
        const layout = `${await this.#host.files.temporaryFolder("image")}/layout`;
        const daemon = this.#host.env("DOCKER_HOST");
        const argv = [
            ...["copy", "--all", "--quiet"],
            ...(daemon !== null && source.startsWith("docker-daemon:")
                ? ["--src-daemon-host", daemon]
                : []),
            ...[source, `oci:${layout}`],
        ];
        const done = await this.#run(argv, `unpack ${source}`);
        if (done.exitCode === 0)
            return layout;
        throw new src_failure/* Failure */.H("artifact-refused", `${source}: ${lastWords(done)}`, {
            remedy: "Name an OCI layout, an archive of one, what `docker save` wrote, or an image that is there.",
        });
    }
    #tls(place) {
        if (this.#hasAuthority)
            return ["--dest-cert-dir", `${this.#folder}/certs`];
        return isLoopback(place) ? ["--dest-tls-verify=false"] : [];
    }
    async #run(argv, label) {
        const { exec } = this.#host;
        return exec.run({ argv: ["skopeo", ...argv], quiet: true, label, timeoutSeconds: SECONDS });
    }
}
const SECONDS = 3600;
const ATTEMPTS = 5;
/** Skopeo's words, and those of Go's network. */
const REFUSED = /unauthorized|authentication required|denied|invalid username\/password|forbidden|(?:StatusCode: |registry )40[13]\b|\b40[13] \(/i;
const SILENT = /connection refused|no such host|i\/o timeout|EOF|connection reset|broken pipe|TLS handshake|deadline exceeded/i;
/** What answers so may do better in a moment. */
const BUSY = /too many requests|(?:StatusCode: |registry )(?:429|50[0234])\b|\b(?:429|50[0234]) \(/i;
/**
 * It tries another kind of index where the registry does not take one, whatever the reason, and does not tell it. Two who push the same
 * at once can be in one another's way there for a moment.
 */
const LAST_STEP = /must be converted to type/;
function isPassing({ stderr }) {
    return SILENT.test(stderr) || BUSY.test(stderr) || LAST_STEP.test(stderr);
}
function failureOf(place, ended) {
    const message = `${nameOf(place)}: ${lastWords(ended)}`;
    if (REFUSED.test(ended.stderr))
        return new src_failure/* Failure */.H("credentials-refused", message, {
            remedy: pushRemedies(place)[403] ?? "",
        });
    if (SILENT.test(ended.stderr))
        return new src_failure/* Failure */.H("server-silent", message, {
            remedy: "Check the registry's address and the network, then run again.",
        });
    return new src_failure/* Failure */.H("server-refused", message, {
        remedy: "Read the registry's words; run again if it may pass: what is there is not sent again.",
    });
}
const MOST_CHARACTERS = 500;
/** The last line, without the time and level in front. */
function lastWords({ stderr, timedOut }) {
    if (timedOut)
        return `no end within ${SECONDS} s`;
    const line = stderr.trim().split("\n").at(-1) ?? "";
    const [, message = line] = /msg="((?:[^"\\]|\\.)*)"/.exec(line) ?? [];
    return message.replaceAll('\\"', '"').slice(0, MOST_CHARACTERS);
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/find-images.ts

const LOCAL = /^(?:docker-daemon|containers-storage):[^\s:].*$/;
/** As deep as the folders lie that a download of several jobs' artifacts makes. */
const DEPTH = 3;
const INDEX = "index.json";
/**
 * Finds images where a user says that they are: also below a folder, into which the artifacts of several jobs were downloaded.
 * @throws Failure `path-missing`, `artifact-refused`.
 */
async function findImages(host, given) {
    if (LOCAL.test(given))
        return [{ kind: "local", at: given }];
    const info = await host.files.info(await realPath(host, given));
    if (info?.kind === "file")
        return [{ kind: "archive", at: given }];
    const names = (await host.files.walk(given, DEPTH)).map(({ path }) => path);
    const layouts = names
        .filter((name) => name === INDEX || name.endsWith(`/${INDEX}`))
        .map(folderOf);
    const archives = names.filter((name) => name.endsWith(".tar"));
    const found = [
        ...layouts.map((folder) => ({ kind: "layout", at: joined(given, folder) })),
        ...archives.map((name) => ({ kind: "archive", at: joined(given, name) })),
    ];
    if (found.length > 0)
        return found;
    throw new src_failure/* Failure */.H("artifact-refused", `${given}: there is no OCI layout and no archive in it`, {
        remedy: "Make one with build-app (format: image), `buildx build --output type=oci` or `skopeo copy`.",
    });
}
async function realPath({ files }, given) {
    if (await files.exists(given))
        return files.realPath(given);
    throw new src_failure/* Failure */.H("path-missing", `there is no ${given}`, {
        remedy: "Name the folders and archives that build-app has made.",
    });
}
function folderOf(name) {
    return name.slice(0, -INDEX.length).replace(/\/$/, "");
}
function joined(folder, path) {
    return path === "" ? folder : `${folder}/${path}`;
}

// EXTERNAL MODULE: ./packages/core/src/run-tool.ts
var run_tool = __webpack_require__(96203);
// EXTERNAL MODULE: ./packages/archive/src/open-tar.ts
var open_tar = __webpack_require__(12950);
;// CONCATENATED MODULE: ./packages/registry/src/oci/unpack-archive.ts


/** More than a list of any images has. */
const MOST_BYTES = 1024 ** 2;
/**
 * Unpacks an archive of images into layouts: what is a layout already stays as it is, with all that was attested; of what older
 * versions of `docker save` write each image becomes one.
 * @throws Failure `artifact-refused`
 */
async function unpackArchive(host, skopeo, path) {
    const { isLayout, saved, odd } = await contentOf(host, path);
    if (isLayout && odd !== null)
        throw unpack_archive_refused(path, `${odd} in it is neither file nor folder`);
    const folder = await host.files.temporaryFolder("archive");
    // What skopeo reads may have no colon in its name.
    const archive = `${folder}/archive.tar`;
    await host.files.link(host.files.absolute(path), archive);
    if (isLayout)
        return [await extracted(host, archive, `${folder}/layout`)];
    if (saved === 0)
        throw unpack_archive_refused(path, "it is no archive of images");
    const layouts = [];
    for (let index = 0; index < saved; index += 1)
        layouts.push(await skopeo.unpack(`docker-archive:${archive}:@${index}`));
    return layouts;
}
async function extracted(host, archive, layout) {
    await host.files.makeFolder(layout);
    const options = ["--no-same-owner", "--no-same-permissions"];
    await (0,run_tool/* runTool */.q)(host, { argv: ["tar", "-xf", archive, "-C", layout, ...options], quiet: true });
    return layout;
}
async function contentOf(host, path) {
    const file = await host.files.openForReading(path);
    let isLayout = false;
    let saved = 0;
    let odd = null;
    try {
        await (0,open_tar/* openTar */.O)(file).walk(async (member, content) => {
            if (member.kind !== "file" && member.kind !== "folder")
                odd ??= member.path;
            if (member.path === "index.json")
                isLayout = true;
            if (member.path === "manifest.json" && member.size <= MOST_BYTES) {
                const chunks = [];
                await content.read((chunk) => chunks.push(chunk.slice()));
                saved = countOf(Buffer.concat(chunks).toString("utf8"));
            }
        });
    }
    finally {
        await file.close();
    }
    return { isLayout, saved, odd };
}
function countOf(text) {
    const read = (0,json/* jsonOrNull */.J)(text);
    return Array.isArray(read) ? read.filter(json/* isRecord */.u).length : 0;
}
function unpack_archive_refused(path, problem) {
    return new src_failure/* Failure */.H("artifact-refused", `${path}: ${problem}`, {
        remedy: "Name an OCI layout, an archive of one, or what `docker save` wrote.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/source-layouts.ts


/**
 * Finds what a user names, and unpacks what is no layout yet.
 * @throws Failure `path-missing`, `artifact-refused`.
 */
async function sourceLayouts(host, skopeo, given) {
    const layouts = [];
    for (const text of given)
        for (const source of await findImages(host, text))
            for (const layout of await layoutsOf(host, skopeo, source))
                layouts.push({ layout, name: source.at });
    return layouts;
}
async function layoutsOf(host, skopeo, { kind, at }) {
    if (kind === "layout")
        return [host.files.absolute(at)];
    return kind === "archive" ? unpackArchive(host, skopeo, at) : [await skopeo.unpack(at)];
}

;// CONCATENATED MODULE: ./packages/registry/src/attest/bills-of-materials.ts



/**
 * Lists what wheels and source distributions are, need and hold (CycloneDX 1.6, JSON); what does so is loaded only here.
 * @throws Failure `path-missing`; `artifact-refused` for a file that cannot be read.
 */
async function billOfWheels(host, files, subject) {
    const { sbomOfWheels } = await __webpack_require__.e(/* import() */ 727).then(__webpack_require__.bind(__webpack_require__, 62727));
    return sbomOfWheels(host, files, subject);
}
/**
 * Lists what images are made of (CycloneDX 1.6, JSON), by platform: of layouts, archives and images of this machine. What does so is
 * loaded only here.
 * @throws Failure `path-missing`; `artifact-refused` where an image cannot be read.
 */
async function billsOfImages(host, given, subject) {
    const { sbomOfImage } = await __webpack_require__.e(/* import() */ 739).then(__webpack_require__.bind(__webpack_require__, 92739));
    const skopeo = await Skopeo.open(host, { logins: {}, ca: null });
    const bills = new Map();
    for (const { layout } of await sourceLayouts(host, skopeo, given))
        for (const { platform } of await layoutImages(host, layout))
            if (platform !== null && !bills.has(platform))
                bills.set(platform, await sbomOfImage(host, { layout, platform, subject }));
    return new Map(Array.from(bills).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

// EXTERNAL MODULE: ./packages/manifest/src/program-manifest.ts
var program_manifest = __webpack_require__(69465);
// EXTERNAL MODULE: ./packages/verify/src/expect/path-pattern.ts
var path_pattern = __webpack_require__(74769);
;// CONCATENATED MODULE: ./packages/registry/src/artifact/find-artifacts.ts




/**
 * Looks up files, folders and patterns, each file once. What lies in a folder has its path below it as its name, and what lies
 * with a manifest its path from there; others have their own. A link to a file is that file under the link's name; folders that links
 * lead to are not walked.
 * @param isWanted says by its name whether a file is looked at; every one is by default.
 * @throws Failure `path-missing` that names every line which leads to nothing, or a link that leads to no file; `artifact-refused` for
 * a manifest that is none.
 */
async function findArtifacts(host, lines, isWanted = () => true) {
    const lying = new Map();
    const missing = [];
    for (const line of lines) {
        const found = await lookUp(host, line);
        if (found === null)
            missing.push(line);
        for (const one of found ?? [])
            if (!lying.has(one.at))
                lying.set(one.at, one);
    }
    if (missing.length > 0)
        throw new src_failure/* Failure */.H("path-missing", `nothing is there for ${missing.join(", ")}`, {
            remedy: "Name files, folders or patterns relative to the working directory, one a line.",
        });
    return read(host, [...lying.values()].filter(({ name }) => isWanted(name)));
}
/** Null for nothing at all; a folder may be empty. A name that is there is taken literally, even with a wildcard in it. */
async function lookUp(host, line) {
    const path = line.length > 1 ? line.replace(/\/+$/, "") : line;
    const real = (await host.files.exists(path)) ? await host.files.realPath(path) : null;
    if (real !== null) {
        const info = await host.files.info(real);
        if (info?.kind === "file")
            return [await itself(host, path)];
        const files = (await host.files.walk(real)).filter(mayBeFile).map((file) => file.path);
        const roots = rootsOf(files);
        return files.map((file) => ({ at: `${real}/${file}`, name: nameBelow(roots, file) }));
    }
    const pattern = (0,path_pattern/* pathPattern */.s)(path);
    if (pattern === null || !(await host.files.exists(pattern.folder)))
        return null;
    const folder = await host.files.realPath(pattern.folder);
    const files = await host.files.walk(folder, pattern.depth);
    const found = files
        .filter((file) => mayBeFile(file) && pattern.matches(file.path))
        .map((file) => ({ at: `${folder}/${file.path}`, name: (0,posix_.basename)(file.path) }));
    return found.length === 0 ? null : found;
}
async function itself(host, path) {
    const name = (0,posix_.basename)(path);
    return { at: `${await host.files.realPath((0,posix_.dirname)(path))}/${name}`, name };
}
/** Folders that build-app made, each by itself: where artifacts of several jobs are brought together, each has its own. */
function rootsOf(files) {
    const roots = files
        .filter((file) => (0,posix_.basename)(file) === program_manifest/* MANIFEST_NAME */.ir)
        .map((file) => file.slice(0, -program_manifest/* MANIFEST_NAME */.ir.length));
    return roots.filter((root) => !roots.some((other) => other !== root && root.startsWith(other)));
}
function nameBelow(roots, file) {
    const root = roots.find((one) => file.startsWith(one)) ?? "";
    return file.slice(root.length);
}
function mayBeFile({ kind }) {
    return kind === "file" || kind === "link";
}
async function read(host, found) {
    const artifacts = [];
    const programs = [];
    for (const { at, name } of found) {
        const { path, size } = await fileAt(host, at);
        const rows = (0,posix_.basename)(name) === program_manifest/* MANIFEST_NAME */.ir ? await manifestRows(host, path, name) : null;
        if (rows !== null)
            programs.push(...rows);
        else
            artifacts.push({ path, name, size, sha256: await host.files.sha256(path) });
    }
    const sorted = artifacts.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return { artifacts: sorted, programs };
}
/** @throws Failure `path-missing` */
async function fileAt(host, at) {
    // What leads to itself cannot be resolved either.
    const path = await host.files.realPath(at).catch(() => null);
    if (path === null)
        throw new src_failure/* Failure */.H("path-missing", `${at} is a link that leads to nothing`, {
            remedy: "Put there what it should lead to, or take the link away.",
        });
    const info = await host.files.info(path);
    if (info?.kind === "file")
        return { path, size: info.size };
    throw new src_failure/* Failure */.H("path-missing", `${at} is a link, and leads to no file`, {
        remedy: "Name the folder that it leads to by itself, or take the link away.",
    });
}
async function manifestRows(host, path, name) {
    const below = name.slice(0, -program_manifest/* MANIFEST_NAME */.ir.length).replace(/\/$/, "");
    const rows = (0,program_manifest/* parseManifest */.Ng)(await host.files.readText(path));
    if (rows === null)
        throw new src_failure/* Failure */.H("artifact-refused", `${path} is no manifest of build-app's`, {
            remedy: "Take the output folder of build-app as it is, or leave that file out.",
        });
    return below === "" ? rows : rows.map((row) => ({ ...row, file: `${below}/${row.file}` }));
}

// EXTERNAL MODULE: ./packages/toolchain/src/system/host-target.ts + 3 modules
var host_target = __webpack_require__(19269);
// EXTERNAL MODULE: ./packages/toolchain/src/rust/choose-toolchain.ts + 12 modules
var choose_toolchain = __webpack_require__(88395);
// EXTERNAL MODULE: ./packages/toolchain/src/rust/rust-request.ts
var rust_request = __webpack_require__(43590);
;// CONCATENATED MODULE: ./packages/toolchain/src/rust/cargo-program.ts



/**
 * Finds the host's cargo, or brings one with its rustc.
 * @param workingDirectory where `rust-toolchain(.toml)` is looked for, upwards; absolute; null for nowhere.
 * @throws Failure `rust-toolchain-unavailable`
 */
async function cargoProgram(host, workingDirectory) {
    const there = await host.exec.find("cargo");
    if (there !== null)
        return { cargo: there, env: {} };
    const request = (0,rust_request/* fullRequest */.t)({ targets: [], workingDirectory });
    const { toolchain } = await (0,choose_toolchain/* chooseToolchain */.D)(host, request, (0,host_target/* hostTarget */.a)(host));
    const PATH = [...toolchain.path, host.env("PATH") ?? ""].join(":");
    return { cargo: toolchain.cargo, env: { ...toolchain.env, PATH } };
}

;// CONCATENATED MODULE: ./packages/registry/src/web/is-secret-way.ts
/** Names of this machine, to which nobody listens on the way (RFC 6761, 6.3). */
const is_secret_way_LOCAL = new Set(["127.0.0.1", "[::1]", "localhost"]);
/** Tells whether what goes to an address can be read by nobody on the way. */
function isSecretWay({ protocol, hostname }) {
    return protocol === "https:" || is_secret_way_LOCAL.has(hostname);
}

;// CONCATENATED MODULE: ./packages/registry/src/cargo/cargo-target.ts


const NAME = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
/** What cargo takes for one; no header has a line end in it then. */
const TOKEN = /^[\t\x20-\x7e]+$/;
/**
 * Gives the address of a registry's sparse index.
 * @throws Failure `inputs-invalid`, `credentials-missing`
 */
function indexAddress(host, { name, index, token }) {
    const url = /^sparse\+https?:\/\/.+\/$/.test(index) ? index.slice("sparse+".length) : "";
    if (!URL.canParse(url) || hasMore(new URL(url)))
        throw new src_failure/* Failure */.H("inputs-invalid", "the registry's index has no address such as sparse+https://crates.example.org/index/", {
            remedy: "Give it as cargo takes it: sparse+, the address, a slash at its end.",
        });
    if (!NAME.test(name))
        throw new src_failure/* Failure */.H("inputs-invalid", `${JSON.stringify(name)} cannot be a registry's name`, {
            remedy: "Name it as the manifests do: letters of ASCII, digits, - and _.",
        });
    const address = new URL(url);
    if (!TOKEN.test(token))
        throw new src_failure/* Failure */.H("credentials-missing", `there is no token for the registry ${name}`, {
            remedy: "Give the token that the registry made for you, on one line.",
        });
    if (!isSecretWay(address))
        host.log.warning(`the registry ${name} is asked over http: whoever listens reads the token`);
    return address;
}
function hasMore({ username, password, search, hash }) {
    return [username, password, search, hash].some((part) => part !== "");
}
/** Gives what tells cargo of a registry, and who asks: nothing of it is seen among the arguments of a program. */
function registryEnvironment({ name, index, token, }) {
    const stem = `CARGO_REGISTRIES_${name.toUpperCase().replaceAll("-", "_")}`;
    return {
        [`${stem}_INDEX`]: index,
        [`${stem}_TOKEN`]: token,
        [`${stem}_CREDENTIAL_PROVIDER`]: "cargo:token",
    };
}

;// CONCATENATED MODULE: ./packages/registry/src/cargo/pack-crates.ts



const FAILED = {
    code: "tool-failed",
    what: "the crates could not be packed",
    remedy: "Read cargo's words above. Files that earlier steps made in the project belong elsewhere (RUNNER_TEMP), or into .gitignore: cargo packs what is committed.",
};
/**
 * Packs the crates of a project as `cargo package` does, without building them again.
 * @param packages of the workspace; none for those that cargo takes by itself.
 * @returns the paths of the .crate files.
 * @throws Failure `tool-failed`, `rust-toolchain-unavailable`
 */
async function packCrates(host, project, packages) {
    return packCratesFor(host, project, { packages, registry: null });
}
/**
 * Packs the crates of a project for a registry of one's own, in which those that they need are looked up.
 * @returns the paths of the .crate files.
 * @throws Failure `tool-failed`, `rust-toolchain-unavailable`
 */
async function packCratesFor(host, project, { packages, registry }) {
    const target = await host.files.temporaryFolder("crates");
    const chosen = packages.flatMap((name) => ["--package", name]);
    const place = registry === null ? [] : ["--registry", registry.name];
    const options = ["--no-verify", "--locked", "--target-dir", target, ...chosen, ...place];
    const { cargo, env } = await cargoProgram(host, project);
    const command = {
        argv: [cargo, "package", ...options],
        env: { ...env, ...(registry === null ? {} : registryEnvironment(registry)) },
        ...{ cwd: project, label: "cargo package" },
    };
    await (0,run_tool/* runTool */.q)(host, command, FAILED);
    const names = await host.files.list(`${target}/package`);
    return names
        .filter((name) => name.endsWith(".crate"))
        .map((name) => `${target}/package/${name}`)
        .toSorted();
}

;// CONCATENATED MODULE: ./actions/publish-registry/src/goods.ts


/** Lists every file once, wherever it goes. */
function filesOf({ distributions, release, crates }) {
    const all = [...distributions, ...release.artifacts, ...crates];
    return [...new Map(all.map((artifact) => [artifact.path, artifact])).values()];
}
/** Says whether a file's name is that of a wheel or source distribution. */
function isDistributionName(name) {
    return /\.(?:whl|tar\.gz|zip)$/.test(name);
}
const NOTHING = { artifacts: [], programs: [] };
/**
 * Looks up what goes to the places that were named.
 * @throws Failure `path-missing`, `nothing-to-verify`, and what packing throws
 */
async function findGoods(host, inputs) {
    const goesTo = (...places) => places.some((place) => inputs.to.includes(place));
    const distributions = goesTo("python", "simple") ? await findDistributions(host, inputs) : [];
    const release = goesTo("s3", "github-release")
        ? await findArtifacts(host, inputs.files)
        : NOTHING;
    if (goesTo("s3", "github-release") && release.artifacts.length === 0)
        throw empty(inputs.files);
    const crates = goesTo("cargo") ? await findCrates(host, inputs) : [];
    return { distributions, release, crates };
}
async function findDistributions(host, inputs) {
    const folder = inputs["packages-dir"];
    const { artifacts: own } = await findArtifacts(host, [folder], isOwnDistribution);
    if (own.length === 0)
        throw empty([folder]);
    return own;
}
/** Signatures, locks and manifests lie beside wheels; what is below a folder has a path as its name. */
function isOwnDistribution(name) {
    return isDistributionName(name) && !name.includes("/");
}
/** What is only yanked needs no crates; for a registry with an API they are packed as it wants them. */
async function findCrates(host, inputs) {
    if (inputs.crates.length > 0)
        return (await findArtifacts(host, inputs.crates)).artifacts;
    if (inputs.yank.length > 0 || inputs["cargo-registry"] !== null)
        return [];
    const project = host.files.absolute(inputs["working-directory"]);
    const packed = await packCrates(host, project, inputs["workspace-packages"]);
    return (await findArtifacts(host, packed)).artifacts;
}
function empty(lines) {
    return new src_failure/* Failure */.H("nothing-to-verify", `nothing to publish was found in ${lines.join(", ")}`, {
        remedy: "Name the folder into which an earlier step put it, or download it first.",
    });
}

;// CONCATENATED MODULE: ./actions/publish-registry/src/attest/bills.ts



const WHEELS_BILL = "sbom.cdx.json";
const DISTRIBUTION = /\.(?:whl|tar\.gz)$/;
/**
 * Writes bills of materials of the wheels and images that are published, where they are asked for.
 * @throws Failure `artifact-refused` for what cannot be listed
 */
async function writeBills(host, attesting) {
    const { goods, inputs } = attesting;
    if (!inputs.sbom)
        return { goods, sbom: [] };
    const images = await imageBills(host, attesting);
    const wheels = filesOf(goods).filter(({ name }) => DISTRIBUTION.test(name));
    if (wheels.length === 0)
        return { goods, sbom: images };
    const text = await billOfWheels(host, wheels, subjectOf(attesting));
    const bill = await written(host, `${inputs["output-dir"]}/${WHEELS_BILL}`, text);
    const { artifacts, programs } = goods.release;
    const release = { artifacts: artifacts.length === 0 ? [] : [...artifacts, bill], programs };
    return { goods: { ...goods, release }, sbom: [bill.path, ...images] };
}
/** A bill a platform: an index has one image for each. */
async function imageBills(host, attesting) {
    const { inputs } = attesting;
    if (inputs.images.length === 0)
        return [];
    const bills = await billsOfImages(host, inputs.images, subjectOf(attesting));
    const paths = [];
    for (const [platform, text] of bills) {
        const name = `sbom-${platform.replaceAll(/[^\w.]/g, "-")}.cdx.json`;
        paths.push((await written(host, `${inputs["output-dir"]}/${name}`, text)).path);
    }
    return paths;
}
function subjectOf({ inputs, source }) {
    const name = inputs.name ?? source.repository ?? "wheels";
    return { name, version: inputs.version ?? source.version };
}
async function written(host, path, text) {
    await host.files.write(path, text);
    const info = await host.files.info(path);
    const sha256 = await host.files.sha256(path);
    return { path: host.files.absolute(path), name: (0,posix_.basename)(path), size: info?.size ?? 0, sha256 };
}

;// CONCATENATED MODULE: ./packages/registry/src/release/release-names.ts
/** The list that says what a release is: whoever puts it first has the version. */
const SUMS_NAME = "SHA256SUMS";
/** An installer, of a release and of what leads to the latest one. */
const INSTALLER_NAME = "install.sh";
/** The page for people, of a release and of what leads to the latest one. */
const PAGE_NAME = "index.html";
/** The pointer to the latest release, beside the folders of the versions. */
const POINTER_NAME = "latest.json";

;// CONCATENATED MODULE: ./packages/registry/src/release/sha256-sums.ts
/** Writes a list of sums as GNU's sha256sum does and checks it (coreutils, "md5sum invocation"); no name in it needs escaping. */
function formatSums(files) {
    return files
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, sha256 }) => `${sha256}  ${name}\n`)
        .join("");
}

// EXTERNAL MODULE: ./packages/core/src/in-parallel.ts
var in_parallel = __webpack_require__(53864);
;// CONCATENATED MODULE: ./packages/registry/src/web/redirect.ts

const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const READING = new Set(["GET", "HEAD"]);
const WEB = new Set(["http:", "https:"]);
const SEE_OTHER = 303;
/**
 * Asks once, and again where the answer leads (RFC 9110, 15.4). What only reads is followed anywhere, without credentials where that
 * is another origin; what changes something stays where it was meant to go.
 * @throws Failure `server-refused`, `server-silent`, `interrupted`.
 */
async function followed(host, { name, origin, credentials, stopsAt }, question) {
    let url = new URL(question.url, origin);
    for (let step = 0; step <= MOST_REDIRECTS; step += 1) {
        const isOwn = url.origin === new URL(origin).origin;
        const headers = { ...question.headers, ...(isOwn ? credentials : {}) };
        const answer = await host.http.send({ ...question, url: url.href, headers });
        const next = nextOf(name, question, { answer, from: url });
        if (next === null || stopsAt?.(next) === true)
            return answer;
        if (!mayFollow(question, url, next))
            throw astray(name, next);
        url = next;
    }
    throw new src_failure/* Failure */.H("server-refused", `${name} leads from one address to the next without end`, {
        remedy: "Check the address.",
    });
}
/**
 * Gives where an answer leads; null where it does not, or not for what was asked: 303 says where to read what came of a change (15.4.4).
 * @throws Failure `server-refused` where that is no address of the web.
 */
function nextOf(name, { method }, { answer, from }) {
    const { location } = answer.headers;
    if (!REDIRECTS.has(answer.status) || location === undefined)
        return null;
    if (answer.status === SEE_OTHER && !READING.has(method))
        return null;
    const next = URL.canParse(location, from.href) ? new URL(location, from) : null;
    if (next !== null && WEB.has(next.protocol))
        return next;
    throw new src_failure/* Failure */.H("server-refused", `${name} leads to what is no address of the web`, {
        remedy: "Check the address: what answers there is not what it should be.",
    });
}
/** @param question what was asked at `from`. */
function mayFollow({ method }, from, to) {
    if (from.protocol === "https:" && to.protocol !== "https:")
        return false;
    return READING.has(method) || from.origin === to.origin;
}
function astray(name, { origin }) {
    return new src_failure/* Failure */.H("server-refused", `${name} leads to ${origin}, and nothing was sent there: credentials and files go only where they were meant to`, { remedy: `If that is right, name ${origin} yourself.` });
}

;// CONCATENATED MODULE: ./packages/registry/src/web/wait-after.ts


/** How often a service is asked that turns everybody away or may answer otherwise, where nothing else is said. */
const wait_after_ATTEMPTS = 5;
/** Answers that may be another in a moment (RFC 9110; 429 of RFC 6585). */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Whoever turns everybody away for longer is not waited for, and not asked before: that could make it longer yet. */
const LONGEST_AWAY = 5 * 60_000;
const SHORTEST_AWAY = 1000;
/** Where the service does not say; twice as long each time. */
const FIRST_AWAY = 60_000;
/** Says how long to wait after an answer, or none, before it is asked again, in milliseconds; null where it is not. */
function waitAfter(answer, asked) {
    const { service, attempt, attempts, clock } = asked;
    const isSilent = answer instanceof src_failure/* Failure */.H;
    const away = isSilent ? null : (service.turnsAway?.(answer) ?? null);
    if (away !== null)
        return waitAway(away, asked);
    if (attempt >= attempts || !(isSilent || PASSING.has(answer.status)))
        return null;
    return waitBefore(attempt + 1, isSilent ? null : answer, clock);
}
function waitAway({ until }, { attempt, attempts, clock }) {
    if (attempt >= Math.max(attempts, wait_after_ATTEMPTS))
        return null;
    const wait = until === null ? FIRST_AWAY * 2 ** (attempt - 1) : until - clock.now();
    return wait > LONGEST_AWAY ? null : Math.max(wait, SHORTEST_AWAY);
}

;// CONCATENATED MODULE: ./packages/registry/src/web/ask.ts



/** Some services refuse who does not say what asks (the public registry of crates, GitHub's API). */
const USER_AGENT = "wainwright";
/**
 * Asks a service: patiently where it is busy, silent or out of order, and without ever showing its credentials to another origin.
 * @returns the last answer, whatever its status.
 * @throws Failure `server-silent`; `server-refused` for a redirect that may not be followed; `interrupted`.
 */
async function ask(host, service, question) {
    const { attempts = wait_after_ATTEMPTS, headers } = question;
    const asked = { ...question, headers: { "user-agent": USER_AGENT, ...headers } };
    for (let attempt = 1;; attempt += 1) {
        const answer = await answerOrSilence(host, service, asked);
        const wait = waitAfter(answer, { service, attempt, attempts, clock: host.clock });
        if (wait === null || host.signal.aborted) {
            if (answer instanceof src_failure/* Failure */.H)
                throw answer;
            return answer;
        }
        const reason = answer instanceof src_failure/* Failure */.H ? answer.message : `it answers ${answer.status}`;
        const most = Math.max(attempts, attempt + 1);
        host.log.info(`${service.name}, attempt ${attempt} of ${most}: ${reason}; next in ${wait / 1000} s`);
        await host.clock.sleep(wait);
    }
}
async function answerOrSilence(host, service, question) {
    try {
        return await followed(host, service, question);
    }
    catch (thrown) {
        const failure = (0,as_failure/* asFailure */.h)(thrown);
        if (failure.code !== "server-silent")
            throw failure;
        return failure;
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/web/refusal.ts

const UNAUTHORIZED = new Set([401, 403, 407]);
const TOO_MANY = "The server has had too many requests: wait, then run again; what is there is not sent again.";
const REMEDIES = {
    401: "Check the token or password, and that it has not expired.",
    403: "Check the token or password, and what it may do there.",
    404: "Check the address.",
    405: "Check the address: what answers there takes no such request.",
    409: "Something of that name is there already.",
    413: "It is larger than the server takes: ask whoever keeps it for its limit.",
    429: TOO_MANY,
};
const OTHERWISE = "Read the server's words; run again if it may pass: what is there is not sent again.";
/** Makes the failure that a server's answer stands for, with its own words. */
function refusal(service, answer, { what, remedies }) {
    const { status } = answer;
    const words = wordsOf(answer);
    const message = `${what}: ${service.name} answers ${status}${words === "" ? "" : `: ${words}`}`;
    const away = service.turnsAway?.(answer) ?? null;
    if (away !== null)
        return new src_failure/* Failure */.H("server-refused", `${message}${momentOf(away)}`, { remedy: TOO_MANY });
    return new src_failure/* Failure */.H(UNAUTHORIZED.has(status) ? "credentials-refused" : "server-refused", message, {
        remedy: remedies?.[status] ?? REMEDIES[status] ?? OTHERWISE,
    });
}
/** Of the milliseconds of a Date (ECMA-262, 21.4.1.1). */
const LAST_MOMENT = 8.64e15;
function momentOf({ until }) {
    if (until === null || !(Math.abs(until) <= LAST_MOMENT))
        return "";
    return `; it takes no more before ${new Date(until).toISOString()}`;
}
const refusal_MOST_CHARACTERS = 500;
/** Takes out of an answer what it says, be it text, a page, or a JSON object with one of the usual fields. */
function wordsOf({ headers, body }) {
    const text = new TextDecoder().decode(body.subarray(0, refusal_MOST_CHARACTERS * 8));
    const type = headers["content-type"] ?? "";
    const said = type.includes("html") ? withoutTags(text) : (fieldOf(text) ?? text);
    return said
        .replace(/[\s\p{Cc}]+/gu, " ")
        .trim()
        .slice(0, refusal_MOST_CHARACTERS);
}
function withoutTags(page) {
    return page.replace(/<(style|script|head)\b.*?<\/\1>/gis, " ").replace(/<[^>]*>/g, " ");
}
const FIELDS = ["message", "detail", "error", "description"];
const MOST_ERRORS = 5;
function fieldOf(text) {
    const read = (0,json/* jsonOrNull */.J)(text);
    if (!(0,json/* isRecord */.u)(read))
        return null;
    const list = Array.isArray(read["errors"]) ? read["errors"] : [];
    // Registries of crates say it here only; GitHub says here what its message is about.
    const told = list.slice(0, MOST_ERRORS).flatMap((one) => errorIn(one) ?? []);
    const parts = [wordsIn(read) ?? [], told.length === 0 ? [] : told.join("; ")].flat();
    return parts.length === 0 ? null : parts.join(": ");
}
/** "Release tag_name: already_exists" of `resource`, `field` and `code`; a message of its own in place of a code. */
function errorIn(read) {
    if (typeof read === "string")
        return read;
    if (!(0,json/* isRecord */.u)(read))
        return null;
    const about = textsOf(read, ["resource", "field"]).join(" ");
    const [said] = [wordsIn(read) ?? [], textsOf(read, ["code"])].flat();
    const parts = [about, said ?? ""].filter((part) => part !== "");
    return parts.length === 0 ? null : parts.join(": ");
}
function wordsIn(read) {
    return textsOf(read, FIELDS)[0] ?? null;
}
function textsOf(read, names) {
    return names.map((name) => read[name]).filter((value) => typeof value === "string");
}

;// CONCATENATED MODULE: ./packages/registry/src/web/text-field.ts

/** Takes a text out of an answer that is JSON, by the names that lead to it; null where it is none, or has no such text. */
function textField({ body }, ...names) {
    let value = (0,json/* jsonOrNull */.J)(new TextDecoder().decode(body));
    for (const name of names)
        value = (0,json/* isRecord */.u)(value) ? value[name] : null;
    return typeof value === "string" && value !== "" ? value : null;
}

;// CONCATENATED MODULE: ./packages/registry/src/identity/job-identity.ts



/** Says what a job needs that is to say who it is. */
const IDENTITY_GRANT = "Give the job `permissions: id-token: write` (pull requests from forks never have it)";
/**
 * Finds the service that says who the job is; null where the job may not say it.
 * @param hide is told every secret before it is used.
 */
function jobIdentity(host, hide) {
    const requestUrl = host.env("ACTIONS_ID_TOKEN_REQUEST_URL");
    const requestToken = host.env("ACTIONS_ID_TOKEN_REQUEST_TOKEN");
    if (requestUrl === null || requestToken === null || !URL.canParse(requestUrl))
        return null;
    hide(requestToken);
    return {
        token: async (audience) => {
            const token = await tokenFor(host, { requestUrl, requestToken, audience });
            hide(token);
            return token;
        },
    };
}
async function tokenFor(host, { requestUrl, requestToken, audience }) {
    const url = new URL(requestUrl);
    url.searchParams.set("audience", audience);
    const credentials = { authorization: `bearer ${requestToken}` };
    const github = { name: "GitHub's identity service", origin: url.origin, credentials };
    const answer = await ask(host, github, {
        method: "GET",
        url: url.href,
        headers: { accept: "application/json" },
    });
    const token = textField(answer, "value");
    if (answer.status === 200 && token !== null)
        return token;
    const granted = `${IDENTITY_GRANT}.`;
    throw refusal(github, answer, {
        what: "asking for the job's OpenID token",
        remedies: { 200: "Run the job again.", 401: granted, 403: granted },
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/web/secrets.ts

const STARS = "***";
/** What is shorter is a word that stands anywhere. */
const SHORTEST = 4;
/** Knows what must not be told: a server may say again what it was told. */
class Secrets {
    #host;
    #known = new Set();
    constructor(host) {
        this.#host = host;
    }
    /** Masks a secret in the log, and in every failure from now on. */
    hide(secret) {
        if (secret.length < SHORTEST || this.#known.has(secret))
            return;
        this.#host.runner.mask(secret);
        for (const form of formsOf(secret))
            this.#known.add(form);
    }
    /** Does something whose failure names no secret. */
    async keptBy(work) {
        try {
            return await work();
        }
        catch (thrown) {
            const failure = (0,as_failure/* asFailure */.h)(thrown);
            const { message, remedy, code } = failure;
            const [told, helping] = [this.#without(message), this.#without(remedy)];
            if (told === message && helping === remedy)
                throw failure;
            throw new src_failure/* Failure */.H(code, told, { remedy: helping });
        }
    }
    #without(text) {
        let told = text;
        for (const secret of this.#known)
            told = withoutOne(told, secret);
        return told;
    }
}
/** That much of a secret gives it away: what a server says is told in part, and may end in the middle of one. */
const TELLING = 12;
function withoutOne(text, secret) {
    const start = secret.slice(0, TELLING);
    const [before = "", ...pieces] = text.split(start);
    const rest = secret.slice(TELLING);
    return [before, ...pieces.map((piece) => piece.slice(sameLength(piece, rest)))].join(STARS);
}
function sameLength(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length])
        length += 1;
    return length;
}
/** As it is, and as a request has it. */
function formsOf(secret) {
    return [
        secret,
        Buffer.from(secret, "utf8").toString("base64"),
        Buffer.from(`__token__:${secret}`, "utf8").toString("base64"),
        encodeURIComponent(secret),
    ];
}

;// CONCATENATED MODULE: ./packages/registry/src/attest/job-claims.ts

/** Names the claims of a job's OpenID token that say what ran where. */
const NAMES = [
    "sub",
    "ref",
    "sha",
    "repository",
    "repository_id",
    "repository_owner_id",
    "repository_visibility",
    "event_name",
    "workflow_ref",
    "job_workflow_ref",
    "runner_environment",
    "run_id",
    "run_attempt",
];
/**
 * Reads the claims of a job's OpenID token (RFC 7519; GitHub's "OpenID Connect reference"). Whoever signs looks whether they are
 * true. Null for what is no such token, or lacks one of them.
 */
function jobClaims(token) {
    const [, payload = ""] = token.split(".");
    const read = (0,json/* jsonOrNull */.J)(Buffer.from(payload, "base64url").toString("utf8"));
    if (!(0,json/* isRecord */.u)(read))
        return null;
    const claims = Object.fromEntries(NAMES.map((name) => [name, read[name]]));
    return isWhole(claims) ? claims : null;
}
function isWhole(claims) {
    return NAMES.every((name) => typeof claims[name] === "string" && claims[name] !== "");
}

;// CONCATENATED MODULE: ./packages/registry/src/attest/patience.ts
/** After that no other attempt is made: what an interrupted run leaves behind shall end, too. */
const LONGEST = 60_000;
/** Is that of a run that publishes. */
const PATIENCE = { timeout: 30_000, retries: 4, firstWait: 500 };
/** Writes it as Sigstore's library wants it. */
function fetchOptions({ timeout, retries, firstWait }) {
    return { timeout, retry: { retries, minTimeout: firstWait, factor: 2, maxRetryTime: LONGEST } };
}

;// CONCATENATED MODULE: ./packages/registry/src/attest/statement.ts
/** Is what the envelope of a statement says that it holds (in-toto attestation framework, spec/v1/envelope.md). */
const PAYLOAD_TYPE = "application/vnd.in-toto+json";
/** Writes a statement (in-toto attestation framework, spec/v1/statement.md); its subjects stand in the order of their names. */
function formatStatement({ subjects, predicateType, predicate }) {
    const sorted = subjects.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return JSON.stringify({
        _type: "https://in-toto.io/Statement/v1",
        subject: sorted.map(({ name, sha256 }) => ({ name, digest: { sha256 } })),
        predicateType,
        predicate,
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/attest/pep740.ts

/**
 * Writes that a job published a file (PEP 740; https://docs.pypi.org/attestations/publish/v1). The subject's name is the file's own:
 * verifiers compare what the two mean, and indexes take no names that are written otherwise.
 */
function publishStatement(subject) {
    return formatStatement({
        subjects: [subject],
        predicateType: "https://docs.pypi.org/attestations/publish/v1",
        predicate: null,
    });
}
/**
 * Writes a bundle as an attestation object of an index (PEP 740, "Attestation objects"), with the members that pypi-attestations
 * reads. Null where the bundle is in no public log: an index takes none such.
 */
function pep740Attestation(bundle) {
    const { verificationMaterial, dsseEnvelope } = bundle;
    const { certificate, tlogEntries } = verificationMaterial;
    const signature = dsseEnvelope?.signatures[0]?.sig;
    if (certificate === undefined || signature === undefined || tlogEntries.length === 0)
        return null;
    return JSON.stringify({
        version: 1,
        verification_material: {
            certificate: certificate.rawBytes,
            transparency_entries: tlogEntries,
        },
        envelope: { statement: dsseEnvelope?.payload, signature },
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/attest/provenance.ts

/**
 * Writes where files come from: the statement that actions/attest-build-provenance makes, too (SLSA provenance v1, and its build
 * type https://actions.github.io/buildtypes/workflow/v1).
 * @param server the address that the repository is found at: GITHUB_SERVER_URL.
 */
function provenanceStatement(subjects, claims, server) {
    const repository = `${server}/${claims.repository}`;
    const run = `${repository}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`;
    const { event_name, repository_id, repository_owner_id, runner_environment } = claims;
    return formatStatement({
        subjects,
        predicateType: "https://slsa.dev/provenance/v1",
        predicate: {
            buildDefinition: {
                buildType: "https://actions.github.io/buildtypes/workflow/v1",
                externalParameters: { workflow: workflowOf(claims, repository) },
                internalParameters: {
                    github: { event_name, repository_id, repository_owner_id, runner_environment },
                },
                resolvedDependencies: [
                    { uri: `git+${repository}@${claims.ref}`, digest: { gitCommit: claims.sha } },
                ],
            },
            runDetails: {
                builder: { id: `${server}/${claims.job_workflow_ref}` },
                metadata: { invocationId: run },
            },
        },
    });
}
/** `owner/name/.github/workflows/release.yml@refs/tags/v1`. */
function workflowOf({ workflow_ref, repository: name }, repository) {
    const own = workflow_ref.startsWith(`${name}/`)
        ? workflow_ref.slice(name.length + 1)
        : workflow_ref;
    const at = own.indexOf("@");
    const [path, ref] = at < 0 ? [own, ""] : [own.slice(0, at), own.slice(at + 1)];
    return { ref, repository, path };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./packages/registry/src/attest/or-interrupted.ts

/**
 * Waits for work that cannot be told to stop, until the run is interrupted; what it does then is nobody's concern any more.
 * @throws Failure `interrupted`
 */
async function orInterrupted(signal, work) {
    if (signal.aborted)
        throw interrupted();
    return new Promise((resolve, reject) => {
        const stop = () => {
            reject(interrupted());
        };
        signal.addEventListener("abort", stop, { once: true });
        const done = () => {
            signal.removeEventListener("abort", stop);
        };
        work().finally(done).then(resolve, reject);
    });
}
function interrupted() {
    return new src_failure/* Failure */.H("interrupted", "The run was interrupted.", { remedy: "Run it again." });
}

;// CONCATENATED MODULE: ./packages/registry/src/attest/signing-service.ts


/** @throws Failure `inputs-invalid` for an address that is none, or that others can listen to. */
function signingService(name, address) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url === null || !isSecretWay(url))
        throw new src_failure/* Failure */.H("inputs-invalid", `${address} is no address of ${name} with https`, {
            remedy: "Give it as https://…",
        });
    return { name, origin: url.origin, path: url.pathname.replace(/\/+$/, ""), credentials: {} };
}
/** Makes the failure of a service that answers something else than it should. */
function strangeAnswer({ name, origin }, what) {
    return new src_failure/* Failure */.H("server-refused", `${what}: what answers at ${origin} is not ${name}`, {
        remedy: "Check the address.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/attest/signing-failure.ts




/**
 * Lets Sigstore's library ask a service, unless the run is interrupted; what it throws becomes a Failure, of which nothing hangs that
 * holds the token. The library cannot be told to stop: a request that was begun is left to itself.
 * @throws Failure `credentials-refused`, `server-refused`, `server-silent`, `interrupted`
 */
async function answered(signal, asked, work) {
    const made = await orInterrupted(signal, async () => work().catch((thrown) => {
        throw signingFailure(thrown, asked);
    }));
    if (asked.isWhole(made))
        return made;
    throw strangeAnswer(asked.service, asked.what);
}
/** The library throws an InternalError whose cause tells, and what reading a strange answer ends with as it is. */
function signingFailure(thrown, { service, what, remedies }) {
    const cause = thrown instanceof Error ? thrown.cause : null;
    // Who the job is was asked by ourselves.
    if (cause instanceof src_failure/* Failure */.H)
        return cause;
    const status = statusOf(cause);
    if (status !== null && cause instanceof Error) {
        const words = cause.message.replace(/^\(\d+\) /, "");
        const answer = { status, headers: {}, body: Buffer.from(words, "utf8") };
        return refusal(service, answer, { what, ...(remedies === undefined ? {} : { remedies }) });
    }
    if (cause instanceof Error && isSilence(cause))
        return new src_failure/* Failure */.H("server-silent", `${what}: ${cause.message}`, {
            remedy: "Check the address, the network and the server, then run again.",
        });
    return strangeAnswer(service, what);
}
/** The library's HTTPError. */
function statusOf(cause) {
    const status = (0,json/* isRecord */.u)(cause) ? cause["statusCode"] : null;
    return typeof status === "number" ? status : null;
}
/** What minipass-fetch calls an answer that never came, or not whole. */
const signing_failure_SILENT = new Set(["system", "request-timeout", "body-timeout"]);
function isSilence(cause) {
    return "type" in cause && signing_failure_SILENT.has(cause.type);
}

;// CONCATENATED MODULE: ./packages/registry/src/attest/certified-signer.ts




const certified_signer_REFUSED = "It does not take the job's identity: run the job again, and check that the services named know who signs its tokens.";
/**
 * Makes a signer of Sigstore's library, whose every signature has a key and a certificate of its own.
 *
 * The library follows redirects, and a 307 or 308 with the token in its body, wherever it leads; it has no option against that. Who may
 * answer for the authority gets the token anyway.
 * @throws Failure `inputs-invalid` for an address that is none, or that others can listen to.
 */
function certifiedSigner({ FulcioSigner }, { fulcio, token, patience, signal }) {
    const service = signingService("Sigstore's certificate authority", fulcio);
    const asked = {
        service,
        what: "asking for a certificate",
        isWhole: isCertified,
        remedies: { 400: certified_signer_REFUSED, 401: certified_signer_REFUSED, 403: certified_signer_REFUSED },
    };
    const signer = () => new FulcioSigner({
        fulcioBaseURL: service.origin + service.path,
        identityProvider: { getToken: token },
        ...fetchOptions(patience),
    });
    return { sign: async (data) => answered(signal, asked, async () => signer().sign(data)) };
}
function isCertified({ key }) {
    try {
        return key.$case === "x509Certificate" && new external_node_crypto_.X509Certificate(key.certificate).raw.length > 0;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/attest/witnesses.ts



/**
 * Makes those of Sigstore's library that write a signature down, or its time, where the services say. What was written by an attempt
 * whose answer was lost is read.
 * @throws Failure `inputs-invalid` for an address that is none, or that others can listen to.
 */
function witnesses(library, { rekor, timestamps }, waiting) {
    return [
        ...(rekor === null ? [] : [log(library, rekor, waiting)]),
        ...(timestamps === null ? [] : [timestampAuthority(library, timestamps, waiting)]),
    ];
}
function log({ RekorWitness }, address, { patience, signal }) {
    const service = signingService("Sigstore's log", address);
    const what = "writing the signature into the public log";
    const rekorBaseURL = service.origin + service.path;
    const options = { rekorBaseURL, fetchOnConflict: true, ...fetchOptions(patience) };
    return telling(signal, new RekorWitness(options), { service, what, isWhole: isProved });
}
function timestampAuthority({ TSAWitness }, address, { patience, signal }) {
    const service = signingService("Sigstore's timestamp authority", address);
    const what = "asking for a timestamp";
    const tsaBaseURL = service.origin + service.path;
    const witness = new TSAWitness({ tsaBaseURL, ...fetchOptions(patience) });
    return telling(signal, witness, { service, what, isWhole: isTimed });
}
function telling(signal, witness, asked) {
    const testify = async (content, key) => answered(signal, asked, async () => witness.testify(content, key));
    return { testify };
}
/** An entry proves nothing without its place in the log, and the log's word for that. */
function isProved({ tlogEntries = [] }) {
    return tlogEntries.every(({ inclusionProof }) => {
        const told = inclusionProof?.checkpoint?.envelope ?? "";
        return typeof told === "string" && told !== "";
    });
}
/** A sequence's tag: what every answer of RFC 3161 begins with. */
const SEQUENCE = 0x30;
function isTimed({ rfc3161Timestamps = [] }) {
    return rfc3161Timestamps.every(({ signedTimestamp }) => signedTimestamp[0] === SEQUENCE);
}

;// CONCATENATED MODULE: ./packages/registry/src/attest/sign-statement.ts



/**
 * Signs a statement, and has the signature written down where the services say. Sigstore's own library does it, with requests of its
 * own; it is loaded here, for most runs sign nothing.
 * @throws Failure `credentials-refused`, `server-refused`, `server-silent`, `inputs-invalid`, `interrupted`
 */
async function signStatement({ signal }, statement, { services, token, patience }) {
    const [library, { bundleToJSON }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(40), __webpack_require__.e(878), __webpack_require__.e(179)]).then(__webpack_require__.bind(__webpack_require__, 15179)),
        __webpack_require__.e(/* import() */ 40).then(__webpack_require__.bind(__webpack_require__, 61040)),
    ]);
    const builder = new library.DSSEBundleBuilder({
        signer: certifiedSigner(library, { fulcio: services.fulcio, token, patience, signal }),
        witnesses: witnesses(library, services, { patience, signal }),
    });
    const artifact = { data: Buffer.from(statement, "utf8"), type: PAYLOAD_TYPE };
    const bundle = await builder.create(artifact);
    return sign_statement_written(bundleToJSON(bundle));
}
function sign_statement_written(bundle) {
    const { verificationMaterial } = bundle;
    const tlogEntries = wholeEntries(verificationMaterial);
    return { ...bundle, verificationMaterial: { ...verificationMaterial, tlogEntries } };
}
/** A log's first entry has zeros and no hashes; Sigstore's library for Python reads none without. */
function wholeEntries({ tlogEntries = [] }) {
    return tlogEntries.map(({ inclusionProof, ...entry }) => ({
        ...{ logIndex: "0", integratedTime: "0", ...entry },
        inclusionProof: inclusionProof && { logIndex: "0", hashes: [], ...inclusionProof },
    }));
}

;// CONCATENATED MODULE: ./packages/registry/src/attest/sigstore-services.ts
/** Everybody's: what it signs stands in a public log for ever, with the repository's name and the workflow's. */
const PUBLIC_SIGSTORE = {
    fulcio: "https://fulcio.sigstore.dev",
    rekor: "https://rekor.sigstore.dev",
    timestamps: null,
};
/** GitHub's own, which tells nobody. */
const GITHUB_SIGSTORE = {
    fulcio: "https://fulcio.githubapp.com",
    rekor: null,
    timestamps: "https://timestamp.githubapp.com",
};
/** Chooses as actions/attest does: what is not public anyway stays out of the public log. */
function servicesFor({ repository_visibility }) {
    return repository_visibility === "public" ? PUBLIC_SIGSTORE : GITHUB_SIGSTORE;
}

;// CONCATENATED MODULE: ./packages/registry/src/attest/attestor.ts









/** Makes an attestor; it asks nobody anything before it is to attest. */
function attestor(host, options) {
    const secrets = new Secrets(host);
    const job = new JobAttestor(host, options, secrets);
    return {
        provenance: async (subjects) => secrets.keptBy(async () => job.provenance(subjects)),
        pep740: async (subjects) => secrets.keptBy(async () => job.pep740(subjects)),
    };
}
/** Whom Sigstore's authority wants a token to be for. */
const AUDIENCE = "sigstore";
const AT_ONCE = 4;
/** The server whose jobs everybody's services know. */
const GITHUB = "https://github.com";
class JobAttestor {
    #host;
    #options;
    #identity;
    constructor(host, options, secrets) {
        this.#host = host;
        this.#options = options;
        this.#identity = jobIdentity(host, (secret) => {
            secrets.hide(secret);
        });
    }
    async provenance(subjects) {
        const identity = this.#required("where the files come from is not attested");
        if (identity === null || subjects.length === 0)
            return null;
        const { claims } = await whoIs(identity);
        const services = this.#options.services ?? servicesFor(claims);
        const statement = provenanceStatement(subjects, claims, this.#server());
        return JSON.stringify(await this.#signed(identity, statement, services));
    }
    async pep740(subjects) {
        const identity = this.#required("the files are published without attestations");
        if (identity === null || subjects.length === 0)
            return new Map();
        const services = this.#options.services ?? PUBLIC_SIGSTORE;
        if (await this.#staysPrivate(identity))
            return new Map();
        const made = await (0,in_parallel/* inParallel */.H)(subjects, AT_ONCE, async ({ name, sha256 }) => {
            const subject = { name, sha256 };
            const bundle = await this.#signed(identity, publishStatement(subject), services);
            const attestation = pep740Attestation(bundle);
            if (attestation === null)
                throw notPublic();
            return [name, attestation];
        });
        return new Map(made);
    }
    /** What a public log says of a private repository is its name: nobody is to find that out unasked. */
    async #staysPrivate(identity) {
        const { wanted, services } = this.#options;
        if (wanted === "required" || services !== null)
            return false;
        const { claims } = await whoIs(identity);
        if (claims.repository_visibility === "public")
            return false;
        this.#host.log.notice(`the files are published without attestations: they would tell the name of the ${claims.repository_visibility} repository to a public log. Ask for attestations to have them all the same.`);
        return true;
    }
    /** Who attests; null where nobody can, and nobody has to. */
    #required(without) {
        const obstacle = this.#obstacle();
        if (obstacle === null)
            return this.#identity;
        const { code, reason, remedy } = obstacle;
        if (this.#options.wanted === "required")
            throw new src_failure/* Failure */.H(code, `attestations are asked for, and ${reason}`, {
                remedy: `${remedy}, or do not ask for attestations.`,
            });
        this.#host.log.notice(`${without}: ${reason}. ${remedy}.`);
        return null;
    }
    #obstacle() {
        if (this.#identity === null)
            return {
                code: "credentials-missing",
                reason: "the job may not say who it is: GitHub gives it no OpenID token",
                remedy: IDENTITY_GRANT,
            };
        const server = this.#server();
        if (this.#options.services !== null || server === GITHUB)
            return null;
        return {
            code: "inputs-invalid",
            reason: `Sigstore's public services do not know the jobs of ${server}`,
            remedy: "Name services that do",
        };
    }
    #server() {
        return this.#host.env("GITHUB_SERVER_URL") ?? GITHUB;
    }
    async #signed(identity, statement, services) {
        const { patience = PATIENCE } = this.#options;
        const token = async () => (await whoIs(identity)).token;
        return signStatement(this.#host, statement, { services, token, patience });
    }
}
/** Who the job is, and the token that proves it. */
async function whoIs(identity) {
    const token = await identity.token(AUDIENCE);
    const claims = jobClaims(token);
    if (claims !== null)
        return { token, claims };
    throw new src_failure/* Failure */.H("server-refused", "the job's OpenID token does not say what a job's does", {
        remedy: "Attest in a job of GitHub Actions.",
    });
}
function notPublic() {
    return new src_failure/* Failure */.H("inputs-invalid", "an index takes no attestation that is in no public log", {
        remedy: "Name a log among Sigstore's services.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/attest/provenance-file.ts

/** The file beside what is published that says where it comes from. */
const PROVENANCE_NAME = "provenance.sigstore.json";
/** Writes a bundle where it can be published with the files that it is about. */
async function writeProvenance({ files }, folder, bundle) {
    const bytes = Buffer.from(`${bundle}\n`, "utf8");
    const path = `${folder}/${PROVENANCE_NAME}`;
    await files.write(path, bytes);
    const sha256 = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
    return { path, name: PROVENANCE_NAME, size: bytes.length, sha256 };
}

;// CONCATENATED MODULE: ./packages/registry/src/attest/store-attestation.ts



const store_attestation_REMEDIES = {
    403: "The token needs `permissions: attestations: write`; GitHub keeps attestations of public repositories, and of private ones of Enterprise Cloud.",
    404: "Check the repository's name. A token without `permissions: attestations: write` gets this answer, too; GitHub Enterprise Server keeps no attestations.",
};
/**
 * Gives an attestation to GitHub to keep ("Create an attestation"), where `gh attestation verify` finds it; every run's is another.
 * @param bundle as JSON.
 * @param server the address of GitHub's pages: GITHUB_SERVER_URL.
 * @returns the page that shows it.
 * @throws Failure `credentials-refused`, `server-refused`, `server-silent`
 */
async function storeAttestation(host, place, { bundle, server }) {
    const { api, repository, token } = place;
    const what = "storing the attestation";
    const service = {
        name: "GitHub",
        origin: new URL(api).origin,
        credentials: { authorization: `Bearer ${token}` },
    };
    const answer = await ask(host, service, {
        method: "POST",
        url: `${api.replace(/\/+$/, "")}/repos/${repository}/attestations`,
        headers: {
            accept: "application/vnd.github+json",
            "content-type": "application/json",
            "x-github-api-version": "2022-11-28",
        },
        body: [`{"bundle":${bundle}}`],
    });
    if (answer.status >= 300)
        throw refusal(service, answer, { what, remedies: store_attestation_REMEDIES });
    const id = idOf((0,json/* jsonOrNull */.J)(new TextDecoder().decode(answer.body)));
    if (id !== null)
        return `${server}/${repository}/attestations/${id}`;
    throw new src_failure/* Failure */.H("server-refused", `${what}: what answers is not GitHub's API`, {
        remedy: "Check GITHUB_API_URL.",
    });
}
/** GitHub writes a number; a text of digits is one, too. */
function idOf(answer) {
    const id = (0,json/* isRecord */.u)(answer) ? answer["id"] : null;
    const text = typeof id === "number" || typeof id === "string" ? String(id) : "";
    return /^\d{1,20}$/.test(text) ? text : null;
}

;// CONCATENATED MODULE: ./actions/publish-registry/src/attest/provenance.ts

/**
 * Signs where everything comes from that was published, and writes down the sums of its files.
 * @returns the path of the bundle; "" where none is wanted.
 * @throws Failure what {@link attestor} throws, and GitHub
 */
async function attest(host, finished) {
    const { goods, inputs } = finished;
    const folder = inputs["output-dir"];
    const { provenance: asked } = inputs;
    // Who asks for nothing of the kind finds no folder of it.
    if (asked === "false" && !inputs.sbom)
        return "";
    const files = namedFiles(goods);
    if (files.length > 0)
        await host.files.write(`${folder}/${SUMS_NAME}`, formatSums(files));
    if (asked === "false")
        return "";
    const wanted = asked === "true" ? "required" : "auto";
    const signer = attestor(host, { wanted, services: null });
    const bundle = await signer.provenance(subjectsOf(finished, files));
    if (bundle === null)
        return "";
    const { path } = await writeProvenance(host, host.files.absolute(folder), bundle);
    await store(host, finished, bundle);
    return path;
}
/** Two places may have one file under one name; it is one subject. */
function namedFiles({ distributions, release, crates }) {
    const all = [...distributions, ...release.artifacts, ...crates];
    return [...new Map(all.map((one) => [`${one.sha256} ${one.name}`, one])).values()];
}
/** Images have no file; their digest is that of what a registry has. */
function subjectsOf({ published }, files) {
    const known = new Set(files.map(({ sha256 }) => sha256));
    const all = published.flatMap(({ digests }) => Object.entries(digests));
    const images = all.flatMap(([name, digest]) => {
        const sha256 = digest.replace(/^sha256:/, "");
        return known.has(sha256) ? [] : [{ name, sha256 }];
    });
    return [...files.map(({ name, sha256 }) => ({ name, sha256 })), ...images];
}
async function store(host, { source, inputs: { token } }, bundle) {
    const { api, repository, page } = source;
    if (repository === null || page === null || token === null) {
        host.log.notice("the provenance is in its file only: there is no token for GitHub to keep it");
        return;
    }
    const server = page.slice(0, -repository.length - 1);
    const at = await storeAttestation(host, { api, repository, token }, { bundle, server });
    host.log.info(`the provenance is at ${at}`);
}

// EXTERNAL MODULE: ./packages/verify/src/walk/budget.ts
var budget = __webpack_require__(2216);
// EXTERNAL MODULE: ./packages/verify/src/verify-folder.ts + 3 modules
var verify_folder = __webpack_require__(7629);
// EXTERNAL MODULE: ./packages/verify/src/verify-file.ts + 34 modules
var verify_file = __webpack_require__(99927);
;// CONCATENATED MODULE: ./packages/registry/src/artifact/verify-artifacts.ts



const OPTIONS = { expectation: null, limits: budget/* LIMITS */.b1 };
/** The file that says of a folder that it is an image's layout (OCI image-spec). */
const LAYOUT = "oci-layout";
/**
 * Reads every artifact from end to end and compares what it claims with what is in it: as many at once as there are processors. What lies in
 * an image's layout is read as one.
 * @returns the reports, in the order of the artifacts.
 */
async function verifyArtifacts(host, artifacts) {
    return (0,in_parallel/* inParallel */.H)(stepsOf(artifacts), host.facts.cpus, async (step) => verifyStep(host, step));
}
function stepsOf(artifacts) {
    const layouts = artifacts
        .filter(({ name }) => name === LAYOUT || name.endsWith(`/${LAYOUT}`))
        .map(({ name, path }) => ({ layout: name.slice(0, -LAYOUT.length), path: (0,posix_.dirname)(path) }));
    const others = artifacts.filter(({ name }) => !layouts.some(({ layout }) => name.startsWith(layout)));
    return [...layouts, ...others.map((artifact) => ({ artifact }))];
}
async function verifyStep(host, step) {
    const options = { ...OPTIONS, scratch: host.files };
    if ("layout" in step) {
        const name = step.layout.replace(/\/$/, "") || step.path;
        const open = async (path) => host.files.openForReading(`${step.path}/${path}`);
        const folder = { files: await host.files.walk(step.path), open };
        return { ...(await (0,verify_folder/* verifyFolder */.M)({ ...options, name, folder })), path: name };
    }
    const { path, name } = step.artifact;
    const source = await host.files.openForReading(path);
    try {
        const fileName = name.slice(name.lastIndexOf("/") + 1);
        return { ...(await (0,verify_file/* verifyFile */.AI)({ ...options, fileName, source })), path: name };
    }
    finally {
        await source.close();
    }
}

// EXTERNAL MODULE: ./packages/platform/src/interpreter.ts
var interpreter = __webpack_require__(96723);
// EXTERNAL MODULE: ./packages/platform/src/target-spec.ts
var target_spec = __webpack_require__(60394);
// EXTERNAL MODULE: ./packages/wheel/src/project-name.ts
var project_name = __webpack_require__(84956);
// EXTERNAL MODULE: ./packages/wheel/src/version.ts
var src_version = __webpack_require__(17467);
;// CONCATENATED MODULE: ./packages/registry/src/complete/missing-of-set.ts


/** Holds what is published to sets of which all has to be there. */
function missingOfSet(sets, items) {
    const asked = sets.flatMap((set) => cellsOf(set, items));
    const missing = asked.filter((cell) => !items.some((item) => isIn(cell, item)));
    return { asked: asked.length, missing: missing.map(describe) };
}
function cellsOf(set, items) {
    const { name, targets } = set;
    return versionsOf(set, items).flatMap((version) => targets.flatMap((target) => {
        const pythons = target === "sdist" || set.pythons.length === 0 ? [null] : set.pythons;
        return pythons.map((python) => ({ name, version, target, python }));
    }));
}
/** Where a set names no version, each that is published has to be whole; and one at least has to be there. */
function versionsOf({ name, versions }, items) {
    if (versions.length > 0)
        return versions;
    const own = items.filter((item) => item.name === (0,project_name/* normalizeProjectName */.yz)(name));
    const found = [...new Set(own.map(({ version }) => version))];
    return found.length > 0 ? found : [null];
}
function isIn({ name, version, target, python }, item) {
    const isNamed = item.name === (0,project_name/* normalizeProjectName */.yz)(name);
    return isNamed && isVersionOf(version, item.version) && item.serves(target, python);
}
function isVersionOf(asked, own) {
    if (asked === null || own === null || !(0,src_version/* isVersion */.lF)(asked) || !(0,src_version/* isVersion */.lF)(own))
        return asked === own;
    return (0,src_version/* isSameVersion */.p)(asked, own);
}
function describe({ name, version, target, python }) {
    const what = [name, ...(version === null ? [] : [version])].join(" ");
    if (target === "sdist")
        return `${what} as a source distribution`;
    const on = python === null ? "" : ` on ${(0,interpreter/* pythonTag */.b)(python)}${python.freeThreaded ? "t" : ""}`;
    return `${what} for ${(0,target_spec/* formatTarget */.P)(target)}${on}`;
}

// EXTERNAL MODULE: ./packages/registry/src/python/read-distribution.ts + 1 modules
var read_distribution = __webpack_require__(39181);
// EXTERNAL MODULE: ./packages/platform/src/parse-target.ts
var parse_target = __webpack_require__(30218);
// EXTERNAL MODULE: ./packages/platform/src/targets-of-platform-tag.ts
var targets_of_platform_tag = __webpack_require__(49932);
// EXTERNAL MODULE: ./packages/platform/src/accepted-tags.ts
var accepted_tags = __webpack_require__(12024);
// EXTERNAL MODULE: ./packages/platform/src/wheel-tag.ts
var wheel_tag = __webpack_require__(15835);
;// CONCATENATED MODULE: ./packages/registry/src/complete/offered-item.ts


/** Says whom a wheel or source distribution serves. */
function offeredDistribution({ project, named, kind, tags }) {
    return {
        name: project,
        version: named.version,
        serves: (target, python) => target === "sdist"
            ? kind === "sdist"
            : tags.some((tag) => servesMachine(tag, target) && servesPython(tag, target, python)),
    };
}
/** Says whom a program serves: nobody's Python, and the target that its manifest names. */
function offeredProgram({ name, version, target }) {
    const own = (0,parse_target/* parseTarget */.h)(target);
    return {
        ...{ name: (0,project_name/* normalizeProjectName */.yz)(name), version },
        serves: (asked) => asked !== "sdist" && own.ok && own.target === asked.target,
    };
}
/** A floor is that of the machine: what needs a newer C library does not serve it. */
function servesMachine({ platform }, { target, floor }) {
    if (!(0,targets_of_platform_tag/* targetsOfPlatformTag */.d)(platform).includes(target))
        return false;
    if (floor === null || platform === "any")
        return true;
    return (0,accepted_tags/* acceptedTags */.F)(ANY_PYTHON, target, floor).some((tag) => tag.platform === platform);
}
/** Platforms are the same for every interpreter. */
const ANY_PYTHON = {
    ...{ implementation: "cp", major: 3, minor: 11, freeThreaded: false, abi: "cp311" },
};
function servesPython(tag, { target, floor }, python) {
    if (python === null)
        return true;
    return (0,accepted_tags/* acceptedTags */.F)(python, target, floor).some((one) => (0,wheel_tag/* wheelAbi */.g)(one) === (0,wheel_tag/* wheelAbi */.g)(tag));
}

// EXTERNAL MODULE: ./packages/verify/src/expect/check-expected.ts
var check_expected = __webpack_require__(69426);
// EXTERNAL MODULE: ./packages/verify/src/findings/finding-lines.ts
var finding_lines = __webpack_require__(12101);
;// CONCATENATED MODULE: ./actions/publish-registry/src/check-goods.ts




/**
 * Holds everything that is published to what it says of itself, and all of it together to what is expected.
 * @throws Failure `artifact-refused`, `set-incomplete`
 */
async function checkGoods(host, goods, expected) {
    const reports = await verifyArtifacts(host, filesOf(goods));
    refuseFindings(reports);
    const lines = expected.flatMap((one) => (one.kind === "files" ? [one.line] : []));
    const unmet = (0,check_expected/* checkExpected */.v)(lines, reports);
    const sets = expected.flatMap((one) => (one.kind === "set" ? [one.set] : []));
    const { asked, missing } = missingOfSet(sets, sets.length === 0 ? [] : await offered(host, goods));
    const lacking = [...missing.map((one) => `there is no ${one}`), ...(0,finding_lines/* findingLines */.h)(unmet)];
    if (lacking.length === 0)
        return reports;
    const count = missing.length === 0 ? "" : `: ${missing.length} of ${asked} are lacking`;
    throw new src_failure/* Failure */.H("set-incomplete", `the set is not whole${count}\n${lacking.join("\n")}`, {
        remedy: "Build what is lacking, or correct `expect`; nothing was sent.",
    });
}
function refuseFindings(reports) {
    const wrong = reports.flatMap(({ path, findings }) => {
        const errors = findings.filter(({ severity }) => severity === "error");
        return errors.length === 0 ? [] : [{ path, errors, remedy: errors[0]?.remedy ?? "" }];
    });
    const [first] = wrong;
    if (first === undefined)
        return;
    const lines = wrong.flatMap(({ path, errors }) => [`${path}:`, ...(0,finding_lines/* findingLines */.h)(errors)]);
    const message = `nothing was sent:\n${lines.join("\n")}`;
    throw new src_failure/* Failure */.H("artifact-refused", message, { remedy: first.remedy });
}
async function offered(host, goods) {
    const files = [...goods.distributions, ...goods.release.artifacts].filter(({ name }) => isDistributionName(name));
    const read = await (0,read_distribution/* readDistributions */.c)(host, files);
    return [
        ...read.flatMap((one) => (one.ok ? [offeredDistribution(one.distribution)] : [])),
        ...goods.release.programs.map(offeredProgram),
    ];
}

// EXTERNAL MODULE: ./packages/core/src/inputs/specs.ts
var specs = __webpack_require__(88167);
// EXTERNAL MODULE: ./packages/platform/src/parse-targets.ts
var parse_targets = __webpack_require__(80977);
// EXTERNAL MODULE: ./packages/platform/src/parse-interpreter.ts
var parse_interpreter = __webpack_require__(13861);
;// CONCATENATED MODULE: ./packages/registry/src/complete/expected-set.ts


const TIMES = /\s+[x×]\s+/;
const FIRST = /^(?<name>\S+?)(?:(?:\s*==\s*|\s+)(?<versions>\S.*))?$/;
const SDIST = "sdist";
const FORM = "a set is `NAME [VERSION …] x TARGET … [x PYTHON …]`";
/** Says whether a line is one of {@link parseExpectedSet}: only such a one multiplies. */
function isSetLine(text) {
    return TIMES.test(text);
}
/** Reads `NAME [VERSION …] x TARGET … [x PYTHON …]`, as in `rpds-py 0.20.0 x armv7, arm64, sdist x 3.11, 3.12`. */
function parseExpectedSet(text) {
    const { name, versions, words, pythonText } = partsOf(text);
    const targets = (0,parse_targets/* parseTargets */.S)(words.filter((word) => word !== SDIST).join(" "));
    const pythons = expected_set_wordsOf(pythonText).map(parse_interpreter/* parseInterpreter */.s);
    const problems = [
        ...((0,project_name/* isProjectName */.jD)(name) && words.length > 0 ? [] : [FORM]),
        ...(targets.ok ? [] : targets.problems),
        ...pythons.flatMap((read) => (read.ok ? [] : [read.problem])),
    ];
    if (!targets.ok || problems.length > 0)
        return { ok: false, problem: `"${text}": ${problems.join("; ")}` };
    return {
        ok: true,
        value: {
            ...{ text, name, versions: expected_set_wordsOf(versions) },
            targets: [...targets.targets, ...(words.includes(SDIST) ? [SDIST] : [])],
            pythons: pythons.flatMap((read) => (read.ok ? [read.interpreter] : [])),
        },
    };
}
/** A line of four factors has no name. */
function partsOf(text) {
    const [first = "", targetText = "", pythonText = "", ...rest] = text.trim().split(TIMES);
    const { name = "", versions = "" } = FIRST.exec(first)?.groups ?? {};
    return { name: rest.length > 0 ? "" : name, versions, words: expected_set_wordsOf(targetText), pythonText };
}
function expected_set_wordsOf(text) {
    return text.split(/[\s,]+/).filter((word) => word !== "");
}

// EXTERNAL MODULE: ./packages/verify/src/expect/expected-line.ts
var expected_line = __webpack_require__(19584);
;// CONCATENATED MODULE: ./actions/publish-registry/src/words.ts


/** Names the places that something can be published to. */
const PLACES = ["python", "simple", "oci", "s3", "cargo", "github-release"];
/** Reads the places, in the order in which they are published to. */
function placeWords(given) {
    const words = given.split(/[\s,]+/).filter((word) => word !== "");
    const read = words.map((word) => PLACES.find((name) => name === word.toLowerCase()));
    const unknown = words.filter((_, index) => read[index] === undefined);
    if (unknown.length > 0)
        return { ok: false, problem: `"${unknown.join(", ")}" is none of ${PLACES.join(", ")}` };
    return { ok: true, value: [...new Set(read.flatMap((name) => name ?? []))] };
}
/** Reads `NAME [VERSION …] x TARGET … [x PYTHON …]`, or `GLOB = target [floor]`. */
function expectedLine(line) {
    if (isSetLine(line)) {
        const set = parseExpectedSet(line);
        return set.ok ? { ok: true, value: { kind: "set", set: set.value } } : set;
    }
    const files = (0,expected_line/* parseExpected */._)(line);
    return files.ok ? { ok: true, value: { kind: "files", line: files.value } } : files;
}
/** Reads `HOST/path` of a repository of images. */
function repositoryLine(line) {
    const value = parseImagePlace(line);
    return value === null
        ? { ok: false, problem: `"${line}" is not HOST/path of a repository, without a tag` }
        : { ok: true, value };
}
/** Reads a number of seconds; 0 is not at all. */
function secondsCount(given) {
    return /^(?:0|[1-9]\d{0,4})$/.test(given)
        ? { ok: true, value: Number(given) }
        : { ok: false, problem: `"${given}" is no number of seconds` };
}
/** Reads what all keys of a bucket begin with; slashes around it say nothing. */
function prefixWord(given) {
    const value = given.replace(/^\/+|\/+$/g, "");
    const isOutside = value.split("/").some((part) => [".", ".."].includes(part));
    return isOutside ? { ok: false, problem: `"${given}" leads out of itself` } : { ok: true, value };
}
/** Reads an address of the web. */
function webAddress(given) {
    const url = URL.canParse(given) ? new URL(given) : null;
    if (url === null || !["http:", "https:"].includes(url.protocol))
        return { ok: false, problem: `"${given}" is no address with https:// before it` };
    if (url.username !== "" || url.password !== "")
        return { ok: false, problem: "an address holds no user or password: they have inputs" };
    return { ok: true, value: given.replace(/\/+$/, "") };
}

;// CONCATENATED MODULE: ./actions/publish-registry/src/inputs.ts


const CHOICES = ["auto", "true", "false"];
/** Names the action's inputs and how each is read. */
const INPUTS = {
    to: (0,specs/* required */.mw)((0,specs/* parsed */.Yz)(placeWords)),
    "packages-dir": (0,specs/* text */.Qq)("dist"),
    files: (0,specs/* lines */.Mn)("dist"),
    images: (0,specs/* lines */.Mn)(),
    crates: (0,specs/* lines */.Mn)(),
    "working-directory": (0,specs/* text */.Qq)("."),
    "workspace-packages": (0,specs/* words */.aL)(),
    name: (0,specs/* text */.Qq)(),
    version: (0,specs/* text */.Qq)(),
    branch: (0,specs/* text */.Qq)(),
    expect: (0,specs/* parsedLines */.PW)(expectedLine),
    "repository-url": (0,specs/* parsed */.Yz)(webAddress),
    "simple-url": (0,specs/* parsed */.Yz)(webAddress),
    user: (0,specs/* text */.Qq)("__token__"),
    password: (0,specs/* text */.Qq)(),
    "skip-existing": (0,specs/* flag */.Jt)(true),
    "verify-metadata": (0,specs/* flag */.Jt)(true),
    "index-rules": (0,specs/* oneOf */.yL)(["auto", "pypi", "any"], "auto"),
    "print-hash": (0,specs/* flag */.Jt)(false),
    attestations: (0,specs/* oneOf */.yL)(CHOICES, "auto"),
    folder: (0,specs/* text */.Qq)(),
    bucket: (0,specs/* text */.Qq)(),
    endpoint: (0,specs/* parsed */.Yz)(webAddress),
    region: (0,specs/* text */.Qq)("us-east-1"),
    prefix: (0,specs/* parsedOr */.F4)("", prefixWord),
    "site-url": (0,specs/* parsed */.Yz)(webAddress),
    latest: (0,specs/* oneOf */.yL)(["auto", "always", "never"], "auto"),
    "cloudfront-distribution": (0,specs/* text */.Qq)(),
    "cloudfront-endpoint": (0,specs/* parsed */.Yz)(webAddress),
    "cloudfront-wait": (0,specs/* parsedOr */.F4)("0", secondsCount),
    repositories: (0,specs/* parsedLines */.PW)(repositoryLine),
    tags: (0,specs/* lines */.Mn)(),
    platforms: (0,specs/* words */.aL)(),
    annotations: (0,specs/* lines */.Mn)(),
    "registry-user": (0,specs/* text */.Qq)(),
    "registry-password": (0,specs/* text */.Qq)(),
    "registry-logins": (0,specs/* lines */.Mn)(),
    "registry-ca": (0,specs/* text */.Qq)(),
    "trusted-realms": (0,specs/* words */.aL)(),
    "cargo-registry": (0,specs/* text */.Qq)(),
    "cargo-registry-name": (0,specs/* text */.Qq)("wainwright"),
    "cargo-token": (0,specs/* text */.Qq)(),
    yank: (0,specs/* lines */.Mn)(),
    "tag-name": (0,specs/* text */.Qq)(),
    "release-name": (0,specs/* text */.Qq)(),
    body: (0,specs/* text */.Qq)(),
    "body-path": (0,specs/* text */.Qq)(),
    changelog: (0,specs/* text */.Qq)("CHANGELOG.md"),
    prerelease: (0,specs/* oneOf */.yL)(CHOICES, "auto"),
    token: (0,specs/* text */.Qq)(),
    provenance: (0,specs/* oneOf */.yL)(CHOICES, "false"),
    sbom: (0,specs/* flag */.Jt)(false),
    "output-dir": (0,specs/* text */.Qq)("published"),
    "dry-run": (0,specs/* flag */.Jt)(false),
};
const STATIC = ["simple", "s3", "cargo"];
/** Says for which places inputs are that are not for all; what has a default that means something is in none. */
const PLACE_INPUTS = {
    images: ["oci"],
    crates: ["cargo"],
    "workspace-packages": ["cargo"],
    "repository-url": ["python"],
    "simple-url": ["python"],
    password: ["python"],
    "print-hash": ["python", "simple"],
    folder: ["simple", "cargo"],
    bucket: STATIC,
    endpoint: STATIC,
    prefix: STATIC,
    "site-url": STATIC,
    "cloudfront-distribution": ["s3"],
    "cloudfront-endpoint": ["s3"],
    repositories: ["oci"],
    tags: ["oci"],
    platforms: ["oci"],
    annotations: ["oci"],
    "registry-user": ["oci"],
    "registry-password": ["oci"],
    "registry-logins": ["oci"],
    "registry-ca": ["oci"],
    "trusted-realms": ["oci"],
    "cargo-registry": ["cargo"],
    "cargo-token": ["cargo"],
    yank: ["cargo"],
    "tag-name": ["github-release"],
    "release-name": ["github-release"],
    body: ["github-release"],
    "body-path": ["github-release"],
};

;// CONCATENATED MODULE: ./actions/publish-registry/src/outputs.ts
/** Names the action's outputs. */
const OUTPUTS = [
    "urls",
    "digests",
    "install",
    "plan",
    "skipped",
    "published",
    "provenance",
    "sbom",
    "diagnosis",
];
/** Makes the outputs. */
function outputsOf({ places, provenance, sbom }) {
    const done = places.flatMap(({ published }) => published ?? []);
    const rows = places.flatMap((place) => place.rows.map((row) => ({ to: place.to, ...row })));
    return {
        urls: unique(done.flatMap(({ urls }) => urls)),
        digests: Object.fromEntries(done.flatMap(({ digests }) => Object.entries(digests))),
        install: unique(done.flatMap(({ install }) => install)),
        plan: rows.map(({ to, name, place, standing, reason, remedy, bytes }) => ({
            ...{ to, name, place, standing, reason, remedy, bytes },
        })),
        skipped: rows
            .filter(({ standing }) => standing === "there" || standing === "stays")
            .map(({ to, name, place, reason }) => ({ to, name, place, reason })),
        published: places.length > 0 && done.length === places.length,
        ...{ provenance, sbom, diagnosis: [] },
    };
}
function unique(values) {
    return [...new Set(values)];
}

// EXTERNAL MODULE: ./packages/core/src/inputs/read-inputs.ts
var read_inputs = __webpack_require__(52061);
;// CONCATENATED MODULE: ./packages/registry/src/s3/s3-options.ts
/** Gives the address of Amazon's own service in a region, for who names no other. */
function amazonEndpoint(region) {
    return `https://s3.${region}.amazonaws.com${region.startsWith("cn-") ? ".cn" : ""}`;
}

;// CONCATENATED MODULE: ./actions/publish-registry/src/plan/planned.ts
/** Gives what was decided, unless something is wrong. */
function planned(problems, value) {
    return problems.length === 0 ? { ok: true, value } : { ok: false, problems };
}
/**
 * Holds values to being there.
 * @param words for each what is said where it is null.
 */
function whole(values, words) {
    if (planned_isWhole(values))
        return { ok: true, value: values };
    const found = new Map(Object.entries(values));
    const lacking = Object.entries(words).filter(([key]) => found.get(key) === null);
    return { ok: false, problems: lacking.map(([, text]) => text) };
}
function planned_isWhole(values) {
    return Object.values(values).every((value) => value !== null);
}

;// CONCATENATED MODULE: ./actions/publish-registry/src/plan/plan-indexes.ts


/** The name under which indexes take a token as a password. */
const TOKEN_USER = "__token__";
/** Plans an upload to a Python index. */
function indexPlan({ inputs, hasIdentity }) {
    const rules = inputs["verify-metadata"] ? inputs["index-rules"] : "any";
    return planned([], {
        kind: "python",
        ...{ url: inputs["repository-url"], simpleUrl: inputs["simple-url"], rules },
        identity: identityOf(inputs, hasIdentity),
        attestations: inputs.attestations,
    });
}
function identityOf({ user, password }, hasIdentity) {
    if (password !== null)
        return user === TOKEN_USER
            ? { kind: "token", token: password }
            : { kind: "password", username: user, password };
    return hasIdentity ? { kind: "trusted" } : { kind: "nobody" };
}
/** Plans a static index. */
function simplePlan({ inputs }) {
    const place = staticPlan(inputs, "simple");
    return place.ok ? planned([], { kind: "simple", place: place.value }) : place;
}
/** Says where static files go: into the bucket where one is named, else into the folder. */
function staticPlan(inputs, place) {
    const { folder, "site-url": url } = inputs;
    const bucket = bucketPlan(inputs);
    if (bucket !== null && folder !== null)
        return planned(["folder: bucket is given too; one place is enough"], NOWHERE);
    if (bucket !== null)
        return planned([], { kind: "bucket", url, ...bucket });
    if (folder !== null)
        return planned([], { kind: "folder", folder, url });
    return planned([`folder: ${place} needs a folder, or a bucket`], NOWHERE);
}
const NOWHERE = { kind: "folder", folder: "", url: null };
/** Says which bucket; null where none is named. */
function bucketPlan(inputs) {
    const { bucket, endpoint, region, prefix } = inputs;
    if (bucket === null)
        return null;
    return { bucket, region, prefix, endpoint: endpoint ?? amazonEndpoint(region) };
}

;// CONCATENATED MODULE: ./actions/publish-registry/src/plan/plan-crates.ts


/** Plans crates. */
function cratesPlan({ inputs }) {
    const yank = inputs.yank.map(crateVersion);
    const registry = registryOf(inputs);
    const problems = inputs.yank
        .filter((_, position) => yank[position] === null)
        .map((line) => `yank: "${line}" is not NAME@VERSION`);
    if (!registry.ok)
        return { ok: false, problems: [...problems, ...registry.problems] };
    const known = yank.flatMap((one) => one ?? []);
    const isPacked = inputs.crates.length === 0 && known.length === 0;
    const { "working-directory": folder, "workspace-packages": packages } = inputs;
    const project = isPacked ? { folder, packages } : null;
    return planned(problems, { kind: "cargo", yank: known, registry: registry.value, project });
}
const WRONG_INDEX = "cargo-registry: cargo's address of a sparse index begins with sparse+https:// and ends with a slash";
function registryOf(inputs) {
    const { "cargo-registry": index, "cargo-registry-name": name, "cargo-token": given } = inputs;
    const token = given ?? "";
    if (index !== null)
        return planned(/^sparse\+https?:\/\/.+\/$/.test(index) ? [] : [WRONG_INDEX], {
            ...{ kind: "api", registry: { name, index, token } },
        });
    const place = staticPlan(inputs, "cargo");
    return place.ok ? planned([], { kind: "static", place: place.value }) : place;
}
function crateVersion(line) {
    const [, name, version] = /^([A-Za-z][\w-]*)@(\S+)$/.exec(line) ?? [];
    return name === undefined || version === undefined ? null : { name, version };
}

;// CONCATENATED MODULE: ./packages/registry/src/version/compare-releases.ts
const SEMVER = /^v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*))?(?:\+[\dA-Za-z.-]+)?$/;
const PYTHON = new RegExp([
    String.raw `^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)`,
    String.raw `(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<preNumber>\d*))?`,
    String.raw `(?:-(?<dash>\d+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postNumber>\d*))?`,
    String.raw `(?:[-_.]?(?<dev>dev)[-_.]?(?<devNumber>\d*))?`,
    String.raw `(?:\+[a-z\d]+(?:[-_.][a-z\d]+)*)?$`,
].join(""), "i");
const compare_releases_LONGEST = 128;
/**
 * Puts two versions in order: as Semantic Versioning 2.0 where both are such versions, else as Python's (PEP 440) where both are those.
 * What is said of the build alone (`+…`) counts for nothing.
 * @returns negative where `a` is the older one, 0 where neither is; null where that cannot be said.
 */
function compareReleases(a, b) {
    for (const read of [semver, pythonVersion]) {
        const [one, other] = [read(a), read(b)];
        if (one !== null && other !== null)
            return compareKeys(one.key, other.key);
    }
    return null;
}
/** Tells whether a version is one before a release: `1.0.0-rc.1`, `1.0rc1`, `1.0.dev3`. */
function isPrerelease(version) {
    return (semver(version) ?? pythonVersion(version))?.isPrerelease ?? false;
}
function compareKeys(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
        const [one = -Infinity, other = -Infinity] = [a[index], b[index]];
        if (one !== other)
            return comparePart(one, other);
    }
    return 0;
}
/** Numbers come before words. */
function comparePart(one, other) {
    if (typeof one === typeof other)
        return one < other ? -1 : 1;
    return typeof one === "number" ? -1 : 1;
}
function semver(version) {
    const match = version.length <= compare_releases_LONGEST ? SEMVER.exec(version) : null;
    if (match === null)
        return null;
    const [, major, minor, patch, pre] = match;
    const before = pre?.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    // Of the same three numbers the one with nothing behind them is the newest.
    const key = [
        Number(major),
        Number(minor),
        Number(patch),
        ...(before === undefined ? [1] : [0, ...before]),
    ];
    return { key, isPrerelease: before !== undefined };
}
/** alpha, beta, candidate. */
const STAGES = new Map([
    ["a", 1],
    ["alpha", 1],
    ["b", 2],
    ["beta", 2],
]);
const CANDIDATE = 3;
const FINAL = 4;
/** Numbers of a release, without the zeros at its end, are fewer than this. */
const MOST_NUMBERS = 16;
function pythonVersion(version) {
    const groups = version.length <= compare_releases_LONGEST ? PYTHON.exec(version)?.groups : undefined;
    if (groups === undefined)
        return null;
    const { epoch, release = "", pre, preNumber, dev } = groups;
    const numbers = release.split(".").map(Number).slice(0, MOST_NUMBERS);
    const padded = Array.from({ length: MOST_NUMBERS }, (_, index) => numbers[index] ?? 0);
    const post = postOf(groups);
    // `1.0.dev1` is older than `1.0a1`, which is older than `1.0`, and that than `1.0.post1`.
    const stage = stageOf(pre, dev !== undefined && post < 0);
    const before = [numberOf(epoch), ...padded, stage, numberOf(preNumber)];
    const key = [...before, post, dev === undefined ? Infinity : numberOf(groups["devNumber"])];
    return { key, isPrerelease: pre !== undefined || dev !== undefined };
}
/** -1 for what comes after no release. */
function postOf({ dash, post, postNumber }) {
    if (dash !== undefined)
        return Number(dash);
    return post === undefined ? -1 : numberOf(postNumber);
}
function numberOf(digits) {
    return Number(digits ?? 0);
}
function stageOf(pre, isOnlyDev) {
    if (pre !== undefined)
        return STAGES.get(pre.toLowerCase()) ?? CANDIDATE;
    return isOnlyDev ? 0 : FINAL;
}

;// CONCATENATED MODULE: ./actions/publish-registry/src/plan/plan-github.ts


const WORDS = {
    tag: "tag-name: github-release needs one, for the run is for no tag",
    repository: "to: GITHUB_REPOSITORY says where a release goes; set it",
    token: "token: github-release needs one that may write contents",
};
/** Plans a release of GitHub. */
function githubPlan({ inputs, source }) {
    const { repository, commit, api } = source;
    const tag = tagOf(inputs, source);
    const found = whole({ tag, repository, token: inputs.token }, WORDS);
    if (!found.ok)
        return found;
    const { value } = found;
    const version = inputs.version ?? value.tag.replace(/^v(?=\d)/, "");
    const { body, "body-path": path, changelog } = inputs;
    return planned([], {
        kind: "github-release",
        ...{ api, repository: value.repository, token: value.token, latest: inputs.latest },
        draft: {
            ...{ tag: value.tag, commit, name: inputs["release-name"] ?? value.tag },
            isPrerelease: isMarked(inputs.prerelease, version),
        },
        notes: { body, path, changelog, version },
    });
}
function tagOf(inputs, { tag }) {
    const { "tag-name": named, version } = inputs;
    return named ?? tag ?? (version === null ? null : `v${version}`);
}
function isMarked(asked, version) {
    return asked === "auto" ? isPrerelease(version) : asked === "true";
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/image-annotations.ts
const PREFIX = "org.opencontainers.image.";
/** Of what a tag names, it says which version that is. */
const VERSION_ANNOTATION = `${PREFIX}version`;
const EPOCH = /^\d{1,11}$/;
/**
 * Makes the annotations of an index (OCI image-spec, annotations.md), in the order of their names; lines that are given win, and a
 * line `name=` takes one away.
 * @param lines as in "org.opencontainers.image.vendor=Us".
 */
function imageAnnotations(facts, lines) {
    const { created, ...said } = facts;
    const known = Object.entries({ ...said, created: timeOf(created) }).map(([name, value]) => [`${PREFIX}${name}`, value ?? ""]);
    const given = lines.map(pairOf);
    const bad = lines.find((_, index) => given[index] === null);
    if (bad !== undefined)
        return { ok: false, problem: `"${bad}" is not of the form name=value` };
    const all = new Map([...known, ...given.filter((pair) => pair !== null)]);
    const kept = Array.from(all).filter(([, value]) => value !== "");
    return { ok: true, annotations: Object.fromEntries(kept.toSorted(byName)) };
}
function timeOf(created) {
    if (created === null || !EPOCH.test(created))
        return null;
    return new Date(Number(created) * 1000).toISOString().replace(".000Z", "Z");
}
function pairOf(line) {
    const [, name, value] = /^\s*([^\s=]+)\s*=(.*)$/s.exec(line) ?? [];
    return name === undefined || value === undefined ? null : [name, value.trim()];
}
function byName([a], [b]) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/image-tags.ts

/** What a line of `tags` may say instead of a tag. */
const KINDS = ["semver", "branch", "sha", "latest"];
/** Whatever it is a tag of, it is one of a version, whole: 1.4.2, v1.4.2-rc.1, 2026.11.22, 1.4rc1. */
const WHOLE_VERSION = /^v?\d+(?:\.\d+)*(?:(?:\.\d+){2}(?:[-_.+].*)?|(?:a|b|rc|\.?dev|\.?post)\d+)$/;
/** A tag's grammar (OCI distribution-spec, pulling manifests). */
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const image_tags_SEMVER = /^(?<major>\d+)\.(?<minor>\d+)\.\d+(?<rest>[-+].*)?$/;
const SHA_LETTERS = 7;
/**
 * Makes tags of lines: a tag as it stands, or `semver` (1.4.2, 1.4 and 1; of a prerelease the whole version only), `branch`, `sha`
 * (sha-1a2b3c4) or `latest` (none for a prerelease). What people pull by comes last, `latest` at the very end: nobody finds what is not whole.
 * A tag that one line holds to be a version never moves, whatever another says.
 */
function imageTags(lines, source) {
    const tags = [];
    for (const line of lines) {
        const made = isKind(line)
            ? madeBy[line](source)
            : [{ tag: line, moves: movesOf(line, source) }];
        if (made === null)
            return { ok: false, problem: `${line}: there is no ${neededBy(line)}` };
        const bad = made.find(({ tag }) => !TAG.test(tag));
        if (bad !== undefined)
            return { ok: false, problem: `"${bad.tag}" is no tag of an image` };
        tags.push(...made);
    }
    const once = new Map();
    for (const one of tags)
        if (isStricter(one, once.get(one.tag)))
            once.set(one.tag, one);
    return { ok: true, tags: Array.from(once.values()).toSorted((a, b) => rank(a) - rank(b)) };
}
const STRICTNESS = { never: 2, forward: 1, freely: 0 };
function isStricter(one, other) {
    return other === undefined || STRICTNESS[one.moves] > STRICTNESS[other.moves];
}
function rank({ tag, moves }) {
    if (moves === "never")
        return 0;
    return tag === "latest" ? 2 : 1;
}
/** Of a tag that stands as it is: other tools make lists of them. */
function movesOf(tag, { version }) {
    const plain = tag.replace(/^v(?=\d)/, "");
    if (WHOLE_VERSION.test(tag) || plain === version?.replaceAll("+", "_"))
        return "never";
    return version?.startsWith(`${plain}.`) === true ? "forward" : "freely";
}
function isKind(line) {
    return KINDS.some((kind) => kind === line);
}
const NEEDS = {
    semver: "version of the form 1.2.3",
    branch: "branch",
    sha: "commit",
    latest: "version",
};
function neededBy(line) {
    return isKind(line) ? NEEDS[line] : "tag";
}
const madeBy = {
    semver: ({ version }) => semverTags(version ?? ""),
    branch: ({ branch }) => branch === null ? null : [{ tag: branch.replace(/[^A-Za-z0-9._-]+/g, "-"), moves: "freely" }],
    sha: ({ commit }) => commit === null ? null : [{ tag: `sha-${commit.slice(0, SHA_LETTERS)}`, moves: "never" }],
    latest: ({ version }) => version !== null && isPrerelease(version) ? [] : [{ tag: "latest", moves: "forward" }],
};
function semverTags(version) {
    const { major, minor, rest } = image_tags_SEMVER.exec(version)?.groups ?? {};
    if (major === undefined || minor === undefined)
        return null;
    const whole = { tag: version.replaceAll("+", "_"), moves: "never" };
    if (rest !== undefined)
        return [whole];
    // Below 1.0 any minor version may break: "0" names nothing that people can rely on.
    const short = major === "0" ? [`0.${minor}`] : [`${major}.${minor}`, major];
    return [whole, ...short.map((tag) => ({ tag, moves: "forward" }))];
}

;// CONCATENATED MODULE: ./actions/publish-registry/src/plan/plan-image.ts


/** Plans an image. */
function imagePlan({ inputs, source }) {
    const { repositories, images } = inputs;
    const version = inputs.version ?? source.version;
    const tags = tagsOf(inputs, source, version);
    const logins = loginsOf(inputs);
    const made = imageAnnotations(factsOf(inputs, source), inputs.annotations);
    const problems = [
        ...(repositories.length > 0 ? [] : ["repositories: oci needs one at least, as HOST/path"]),
        ...(images.length > 0 ? [] : ["images: oci needs one at least"]),
        ...(tags.ok ? [] : [`tags: ${tags.problem}`]),
        ...(made.ok ? [] : [`annotations: ${made.problem}`]),
        ...(logins.ok ? [] : logins.problems),
    ];
    return planned(problems, {
        kind: "oci",
        ...{ images, repositories, platforms: inputs.platforms, ca: inputs["registry-ca"] },
        ...{ tags: tags.ok ? tags.tags : [], version, latest: inputs.latest },
        annotations: made.ok ? made.annotations : {},
        logins: logins.ok ? logins.value : {},
        trustedRealms: inputs["trusted-realms"],
    });
}
function tagsOf(inputs, source, version) {
    const own = version === null ? ["branch", "sha"] : ["semver", "latest"];
    const branch = inputs.branch ?? source.branch;
    const lines = inputs.tags.length > 0 ? inputs.tags : own;
    return imageTags(lines, { version, branch, commit: source.commit });
}
function factsOf(inputs, { version, commit, page, epoch }) {
    return {
        ...{ version: inputs.version ?? version, revision: commit, source: page, created: epoch },
        ...{ title: inputs.name, description: null, licenses: null, documentation: null },
    };
}
/** One login for all, or one a registry. */
function loginsOf(inputs) {
    const { "registry-user": username, "registry-password": password } = inputs;
    const given = inputs["registry-logins"].map(loginLine);
    const known = given.filter((one) => one !== null);
    if (known.length < given.length)
        return { ok: false, problems: [WRONG_LOGIN] };
    if (username === null && password === null)
        return planned([], Object.fromEntries(known));
    if (username === null || password === null)
        return { ok: false, problems: ["registry-user: it and registry-password go together"] };
    const all = inputs.repositories.map(({ host }) => [host, { username, password }]);
    return planned([], Object.fromEntries([...all, ...known]));
}
/** What is wrong with it may be a password. */
const WRONG_LOGIN = "registry-logins: a line is `HOST USER PASSWORD`";
function loginLine(line) {
    const [host, username, password, ...rest] = line.split(/\s+/);
    if (host === undefined || username === undefined || password === undefined)
        return null;
    return rest.length > 0 ? null : [host, { username, password }];
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/aws-secrets.ts

/** Knows what of credentials is secret: whoever asks with them lets it keep that out of failures. */
function awsSecrets(host, { secretAccessKey, sessionToken }) {
    const secrets = new Secrets(host);
    for (const secret of [secretAccessKey, sessionToken ?? ""])
        secrets.hide(secret);
    return secrets;
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/xml.ts
const DEEPEST = 32;
const xml_NAME = String.raw `[A-Za-z_][\w.:-]*`;
const ATTRIBUTES = String.raw `(?:\s+${xml_NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*`;
/** One piece after the other: text, CDATA, comment, processing instruction, closing or opening tag. */
const PIECE = new RegExp([
    String.raw `(?<text>[^<]+)`,
    String.raw `<!\[CDATA\[(?<cdata>[\s\S]*?)\]\]>`,
    String.raw `<!--[\s\S]*?-->`,
    String.raw `<\?[\s\S]*?\?>`,
    String.raw `</(?<closed>${xml_NAME})\s*>`,
    String.raw `<(?<opened>${xml_NAME})${ATTRIBUTES}\s*(?<empty>/?)>`,
].join("|"), "y");
/**
 * Reads the small XML that S3 and CloudFront speak (XML 1.0 without document types, so without entities of its own).
 * @returns null for what is not well formed, nested deeper than any answer of theirs, or of another kind.
 */
function parseXml(source) {
    const root = { name: "", children: [], text: "" };
    const open = [root];
    const pieces = new RegExp(PIECE);
    while (pieces.lastIndex < source.length) {
        const piece = pieces.exec(source);
        if (piece === null || !take(open, piece.groups ?? {}))
            return null;
    }
    const [element] = root.children;
    const isWhole = open.length === 1 && root.children.length === 1 && root.text.trim() === "";
    return isWhole && element !== undefined ? element : null;
}
/** Finds the text of an element below this one, by the names on the way; null where it is not there. */
function textAt(element, ...names) {
    let found = element;
    for (const name of names)
        found = found?.children.find((child) => child.name === name);
    return found?.text ?? null;
}
function take(open, { text, cdata, closed, opened, empty }) {
    const current = open.at(-1);
    if (current === undefined)
        return false;
    if (opened !== undefined)
        return begin(open, opened, empty === "/");
    if (closed !== undefined)
        return end(open, closed);
    const decoded = cdata ?? (text === undefined ? "" : decode(text));
    if (decoded === null)
        return false;
    current.text += decoded;
    return true;
}
function begin(open, name, isEmpty) {
    const element = { name, children: [], text: "" };
    open.at(-1)?.children.push(element);
    if (!isEmpty)
        open.push(element);
    return open.length <= DEEPEST;
}
function end(open, name) {
    return open.length > 1 && open.pop()?.name === name;
}
const ENTITIES = new Map([
    ["&lt;", "<"],
    ["&gt;", ">"],
    ["&amp;", "&"],
    ["&quot;", '"'],
    ["&apos;", "'"],
]);
function decode(text) {
    const entities = text.match(/&[^;&]{0,10};?/g) ?? [];
    const isWell = entities.every((entity) => characterOf(entity) !== null);
    return isWell ? text.replaceAll(/&[^;&]{0,10};/g, (entity) => characterOf(entity) ?? "") : null;
}
/** @param entity as it is written: "&#x41;". */
function characterOf(entity) {
    const [, hexadecimal, decimal] = /^&#(?:x([0-9A-Fa-f]+)|(\d+));$/.exec(entity) ?? [];
    const digits = hexadecimal ?? decimal;
    if (digits === undefined)
        return ENTITIES.get(entity) ?? null;
    const code = Number.parseInt(digits, hexadecimal === undefined ? 10 : 16);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : null;
}
/** Writes text so that it stands in an element as it is. */
function escapeXml(text) {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/s3-refusal.ts



const KEY = "Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY: the service knows no such pair.";
const s3_refusal_REMEDIES = {
    AccessDenied: "Let this key list the bucket, and get, put and delete its objects and half-made uploads (s3:ListBucket, GetObject, PutObject, DeleteObject, ListBucketMultipartUploads, ListMultipartUploadParts, AbortMultipartUpload).",
    InvalidAccessKeyId: KEY,
    SignatureDoesNotMatch: KEY,
    InvalidToken: "Get short-lived credentials anew: AWS_SESSION_TOKEN is not that of this key.",
    ExpiredToken: "Get short-lived credentials anew: these have expired.",
    RequestTimeTooSkewed: "Set this machine's clock: signatures hold for a quarter of an hour.",
    NoSuchBucket: "Check the name of the bucket and the endpoint.",
    PermanentRedirect: "Name the region, or the endpoint, that the bucket is in.",
    BadDigest: "What arrived is not what was sent: something on the way, or the file itself, changed. Run again.",
    XAmzContentSHA256Mismatch: "What arrived is not what was sent: something on the way, or the file itself, changed. Run again.",
    EntityTooLarge: "It is larger than the service takes.",
    QuotaExceeded: "The bucket is full: make room in it.",
};
/** Reads the code of an S3 error; "" where the answer holds none. */
function s3ErrorCode(answer) {
    return readError(answer)?.code ?? "";
}
/** Makes the failure that an answer of S3, or of what speaks like it, stands for. */
function s3Refusal(service, answer, what) {
    const error = readError(answer);
    if (error === null)
        return refusal(service, answer, { what });
    const words = [error.code, error.message].filter((text) => text !== "").join(": ");
    const region = error.region ?? answer.headers["x-amz-bucket-region"] ?? null;
    const remedy = region !== null && /^[\w-]{2,40}$/.test(region) && isElsewhere(error)
        ? `The bucket is in ${region}: say so.`
        : s3_refusal_REMEDIES[error.code];
    const told = {
        ...answer,
        headers: { "content-type": "text/plain" },
        body: new TextEncoder().encode(words),
    };
    const remedies = remedy === undefined ? {} : { remedies: { [answer.status]: remedy } };
    return refusal(service, told, { what, ...remedies });
}
function isElsewhere({ code }) {
    return [
        "AuthorizationHeaderMalformed",
        "PermanentRedirect",
        "IllegalLocationConstraintException",
    ].includes(code);
}
/** Is the failure of an answer that no S3-compatible service gives. */
function notS3(service, what) {
    return new src_failure/* Failure */.H("server-refused", `${what}: ${service.name} answers as no S3-compatible service does`, { remedy: "Check the endpoint: a proxy, a portal or a web site may answer in its place." });
}
function readError({ body }) {
    const read = parseXml(new TextDecoder().decode(body));
    // CloudFront and some others wrap it.
    const error = read?.name === "ErrorResponse" ? read.children.find(({ name }) => name === "Error") : read;
    if (error?.name !== "Error")
        return null;
    return {
        code: textAt(error, "Code") ?? "",
        message: textAt(error, "Message") ?? "",
        region: textAt(error, "Region"),
    };
}

// EXTERNAL MODULE: ./node_modules/aws4fetch/dist/aws4fetch.esm.mjs
var aws4fetch_esm = __webpack_require__(12580);
;// CONCATENATED MODULE: ./packages/registry/src/s3/signed-host.ts

/**
 * Is the same machine, whose requests to one origin are signed the moment they go out (AWS Signature Version 4), each attempt anew: a
 * signature holds for a quarter of an hour.
 */
function signedHost(host, signing) {
    const { facts, files, clock, log, cache, runner, undo, signal, exec } = host;
    // What a signing key is derived from changes by the day only.
    const keys = new Map();
    const send = async (request) => {
        if (new URL(request.url).origin !== signing.origin)
            return host.http.send(request);
        const headers = await signedHeaders(request, signing, keys);
        return host.http.send({ ...request, headers });
    };
    return {
        ...{ facts, files, clock, log, cache, runner, undo, signal, exec },
        env: (name) => host.env(name),
        http: { send, download: async (download) => host.http.download(download) },
    };
}
async function signedHeaders({ method, url, headers = {}, body = [] }, { service, region, credentials }, cache) {
    const { accessKeyId, secretAccessKey, sessionToken } = credentials;
    const text = body.filter((part) => typeof part === "string").join("");
    const signer = new aws4fetch_esm/* AwsV4Signer */.s({
        ...{ method, url, headers: { ...headers }, service, region, cache },
        ...{ accessKeyId, secretAccessKey },
        ...(sessionToken === null ? {} : { sessionToken }),
        // For S3 the sum of the body is a header already, and nothing is read here.
        ...(service === "s3" || text === "" ? {} : { body: text }),
    });
    const signed = await signer.sign();
    return Object.fromEntries(signed.headers);
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/cloud-front.ts






/** Where CloudFront is asked, whatever the region of a bucket. */
const CLOUDFRONT_ENDPOINT = "https://cloudfront.amazonaws.com";
const REGION = "us-east-1";
const VERSION = "2020-05-31";
const POLL_MILLISECONDS = 5_000;
/**
 * Has a distribution forget paths (CloudFront's CreateInvalidation), and waits until it has where that is asked.
 * @param paths as they are asked for, beginning with `/`, percent-encoded.
 * @throws Failure `server-refused`, `credentials-refused`, `server-silent`.
 */
async function invalidate(host, options, paths) {
    // One request said twice, because its answer was lost, is one invalidation.
    const reference = `wainwright-${host.clock.now()}-${host.facts.pid}`;
    const items = paths.map((path) => `<Path>${escapeXml(path)}</Path>`).join("");
    const body = `<?xml version="1.0" encoding="UTF-8"?><InvalidationBatch xmlns="http://cloudfront.amazonaws.com/doc/${VERSION}/"><Paths><Quantity>${paths.length}</Quantity><Items>${items}</Items></Paths><CallerReference>${reference}</CallerReference></InvalidationBatch>`;
    const headers = { "content-type": "application/xml" };
    return awsSecrets(host, options.credentials).keptBy(async () => {
        const begun = await asked(host, options, { method: "POST", url: "", headers, body: [body] });
        return waitedFor(host, options, begun);
    });
}
/** Those that speak like CloudFront write it in capitals. */
function isDone({ status }) {
    return status.toLowerCase() === "completed";
}
async function waitedFor(host, options, begun) {
    const end = host.clock.now() + options.waitSeconds * 1000;
    let current = begun;
    while (!isDone(current) && host.clock.now() < end && !host.signal.aborted) {
        await host.clock.sleep(Math.min(POLL_MILLISECONDS, Math.max(end - host.clock.now(), 0)));
        current = await asked(host, options, {
            method: "GET",
            url: `/${encodeURIComponent(begun.id)}`,
        });
    }
    if (!isDone(current) && options.waitSeconds > 0)
        host.log.warning(`invalidation ${current.id} is ${current.status} after ${options.waitSeconds} s: it goes on without being waited for`);
    return current;
}
/**
 * Looks whether a distribution is there and knows the credentials, as far as they may look at all.
 * @throws Failure `server-refused`, `credentials-refused`, `server-silent`.
 */
async function checkDistribution(host, options) {
    await awsSecrets(host, options.credentials).keptBy(async () => {
        const { service, answer } = await sent(host, options, { method: "GET", url: "?MaxItems=1" });
        // Whoever may invalidate need not be allowed to list what was.
        const isHidden = answer.status === 403 && s3ErrorCode(answer) === "AccessDenied";
        if (!isFine(answer) && !isHidden)
            throw cloud_front_refused(service, answer, options);
    });
}
async function asked(host, options, question) {
    const { service, answer } = await sent(host, options, question);
    if (!isFine(answer))
        throw cloud_front_refused(service, answer, options);
    const read = parseXml(new TextDecoder().decode(answer.body).trim());
    const id = read === null ? null : textAt(read, "Id");
    const status = read === null ? null : textAt(read, "Status");
    if (id === null || status === null)
        throw notS3(service, whatOf(options));
    return { id, status };
}
/** @param question whose address is what follows `/invalidation`. */
async function sent(host, { distribution, endpoint, credentials }, question) {
    const { origin } = new URL(endpoint);
    const service = { name: `CloudFront at ${origin}`, origin, credentials: {} };
    const signed = signedHost(host, { origin, service: "cloudfront", region: REGION, credentials });
    const path = `/${VERSION}/distribution/${encodeURIComponent(distribution)}/invalidation`;
    const url = `${endpoint.replace(/\/+$/, "")}${path}${question.url}`;
    return { service, answer: await ask(signed, service, { ...question, url }) };
}
function isFine({ status }) {
    return status >= 200 && status < 300;
}
function cloud_front_refused(service, answer, options) {
    const failure = s3Refusal(service, answer, whatOf(options));
    if (answer.status !== 404)
        return failure;
    return new src_failure/* Failure */.H("server-refused", failure.message, {
        remedy: "Check the distribution's id, and that the key is of its account.",
    });
}
function whatOf({ distribution }) {
    return `invalidating in distribution ${distribution}`;
}

;// CONCATENATED MODULE: ./actions/publish-registry/src/plan/plan-release.ts



const plan_release_WORDS = {
    bucket: "bucket: s3 needs one",
    version: "version: s3 needs one, for the run is for no tag of a version",
    name: "name: s3 needs one, for what people call the project",
};
/** Plans a release in a bucket. */
function releasePlan({ inputs, source }) {
    const [, repository = null] = source.repository?.split("/") ?? [];
    const found = whole({
        bucket: bucketPlan(inputs),
        version: inputs.version ?? source.version,
        name: inputs.name ?? repository,
    }, plan_release_WORDS);
    const problems = cloudFrontProblems(inputs);
    if (!found.ok)
        return { ok: false, problems: [...found.problems, ...problems] };
    return planned(problems, {
        ...{ kind: "s3", ...found.value, branch: inputs.branch ?? source.branch },
        ...{ url: inputs["site-url"], latest: inputs.latest, cloudFront: cloudFrontOf(inputs) },
    });
}
/** What the bucket's own address leads to, no distribution serves. */
function cloudFrontProblems(inputs) {
    const { "cloudfront-distribution": distribution, "site-url": url } = inputs;
    if (distribution === null || url !== null)
        return [];
    return ["site-url: cloudfront-distribution needs the distribution's own address here"];
}
function cloudFrontOf(inputs) {
    const { "cloudfront-distribution": distribution, "cloudfront-wait": waitSeconds } = inputs;
    const endpoint = inputs["cloudfront-endpoint"] ?? CLOUDFRONT_ENDPOINT;
    return distribution === null ? null : { distribution, endpoint, waitSeconds };
}

;// CONCATENATED MODULE: ./actions/publish-registry/src/plan/plan.ts







const PLANNERS = {
    python: indexPlan,
    simple: simplePlan,
    oci: imagePlan,
    s3: releasePlan,
    cargo: cratesPlan,
    "github-release": githubPlan,
};
/**
 * Decides where everything goes, before anything is looked at.
 * @throws Failure `inputs-invalid` with all that is wrong at once
 */
function plan(asked) {
    const { inputs } = asked;
    const planned = inputs.to.map((name) => PLANNERS[name](asked));
    const problems = [
        ...foreignInputs(inputs),
        ...identityProblems(asked),
        ...planned.flatMap((one) => (one.ok ? [] : one.problems)),
    ];
    if (problems.length > 0)
        throw (0,read_inputs/* inputsInvalid */.t)([...new Set(problems)]);
    return planned.flatMap((one) => (one.ok ? [one.value] : []));
}
/** What is signed in the end is not to fail then. */
function identityProblems({ inputs, hasIdentity }) {
    if (hasIdentity)
        return [];
    const wanted = [
        ...(inputs.provenance === "true" ? ["provenance"] : []),
        ...(inputs.attestations === "true" ? ["attestations"] : []),
    ];
    return wanted.map((name) => `${name}: ${NO_IDENTITY}`);
}
const NO_IDENTITY = "the job may not say who it is; give it `permissions: id-token: write`";
/** An input of a place that nothing goes to would be left out without a word. */
function foreignInputs(inputs) {
    return Object.entries(PLACE_INPUTS).flatMap(([name, places]) => {
        const isForeign = !places.some((place) => inputs.to.includes(place)) && isGiven(inputs, name);
        return isForeign ? [`${name}: it is for ${places.join(", ")}`] : [];
    });
}
function isGiven(inputs, name) {
    const value = new Map(Object.entries(inputs)).get(name);
    if (Array.isArray(value))
        return value.length > 0;
    return value !== null && value !== false && value !== "";
}

// EXTERNAL MODULE: ./packages/core/src/megabytes.ts
var megabytes = __webpack_require__(11620);
// EXTERNAL MODULE: ./packages/toolchain/src/python/python-tool.ts + 1 modules
var python_tool = __webpack_require__(2549);
;// CONCATENATED MODULE: ./packages/registry/src/python/devpi-login.ts



/** The version of devpi's API that is known here, and the header that it is in. */
const API = { header: "x-devpi-api-version", version: "2" };
/** Says whether an answer is that of a devpi-server. */
function isDevpi({ headers }) {
    return headers[API.header] === API.version;
}
/**
 * Logs in to a devpi-server as its own client does: for the password it gives one that serves for hours and that it knows at once,
 * where it takes a tenth of a second of every processor to check the real one, which is then not told again either.
 * @returns null where it gives none, is silent, or leads elsewhere: the password is what there is.
 * @throws Failure `interrupted`
 */
async function logInToDevpi(host, place, login) {
    try {
        return await loggedIn(host, place, login);
    }
    catch (thrown) {
        if (thrown instanceof src_failure/* Failure */.H && WITHOUT.has(thrown.code))
            return null;
        throw thrown;
    }
}
const WITHOUT = new Set(["server-silent", "server-refused"]);
async function loggedIn(host, { uploadUrl, name }, { username, password }) {
    const service = { name, origin: uploadUrl.origin, credentials: {} };
    const folder = uploadUrl.href.replace(/\/*$/, "/");
    const api = await ask(host, service, { method: "GET", url: `${folder}+api` });
    const login = textField(api, "result", "login") ?? "";
    if (!URL.canParse(login) || new URL(login).origin !== uploadUrl.origin)
        return null;
    const answer = await ask(host, service, {
        method: "POST",
        url: login,
        headers: { "content-type": "application/json", accept: "application/json" },
        body: [JSON.stringify({ user: username, password })],
    });
    const session = answer.status === 200 ? textField(answer, "result", "password") : null;
    return session === null ? null : { kind: "password", username, password: session };
}

;// CONCATENATED MODULE: ./packages/registry/src/python/token-claims.ts

/** Lists the claims that an index compares with its trusted publishers. None of them is secret. */
const CLAIMS = [
    "repository",
    "repository_owner",
    "workflow_ref",
    "job_workflow_ref",
    "ref",
    "environment",
];
const token_claims_LONGEST = 200;
/** Writes what an OpenID token claims (RFC 7519), for comparing with what the index knows; "" for what is no such token. */
function claimsOf(token) {
    const [, payload = ""] = token.split(".");
    const claims = (0,json/* jsonOrNull */.J)(Buffer.from(payload, "base64url").toString("utf8"));
    if (!(0,json/* isRecord */.u)(claims))
        return "";
    return CLAIMS.flatMap((name) => {
        const value = claims[name];
        return typeof value === "string" ? [`${name} ${value.slice(0, token_claims_LONGEST)}`] : [];
    }).join(", ");
}

;// CONCATENATED MODULE: ./packages/registry/src/python/mint-failure.ts


/** What helps against each code of Warehouse's `/_/oidc/mint-token` (2026-08). */
const mint_failure_REMEDIES = new Map([
    ["invalid-payload", "Report this: the index does not read what it was sent."],
    ["not-enabled", "The index has switched trusted publishing off for now: give a token, or wait."],
    [
        "invalid-token",
        "The index does not take GitHub's token: check that the job asks for it on github.com, and run it again.",
    ],
    [
        "invalid-pending-publisher",
        "The project's pending publisher there says something else: correct repository, workflow file and environment, letter by letter.",
    ],
    [
        "invalid-publisher",
        "The project there has no trusted publisher that is this job: add one with just this repository, workflow file and environment. A reusable workflow cannot be one.",
    ],
    [
        "invalid-reuse-token",
        "The identity was used already: run the job again; nothing else may use its token.",
    ],
]);
/**
 * Makes the failure of an index that gives no token in exchange for an identity.
 * @param claims what the identity says, to compare with what the index knows.
 */
function mintFailure(index, answer, claims) {
    const what = "exchanging the job's identity for an upload token";
    const errors = errorsOf(answer);
    const known = errors.find(({ code }) => mint_failure_REMEDIES.has(code));
    if (errors.length === 0 || known === undefined)
        return refusal(index, answer, {
            what,
            remedies: {
                404: "This index knows no trusted publishers: give a token, or user and password.",
            },
        });
    const words = errors.map(({ code, description }) => `${code}: ${description}`).join("; ");
    const compared = claims === "" ? "" : `\nThe job is: ${claims}`;
    const message = `${what}: ${index.name} answers ${answer.status}: ${words}${compared}`;
    return new src_failure/* Failure */.H("credentials-refused", message, { remedy: mint_failure_REMEDIES.get(known.code) ?? "" });
}
const mint_failure_MOST_ERRORS = 5;
const mint_failure_LONGEST = 300;
/** `{"errors": [{"code", "description"}]}`. */
function errorsOf({ body }) {
    const rows = mint_failure_fieldOf((0,json/* jsonOrNull */.J)(new TextDecoder().decode(body)), "errors");
    if (!Array.isArray(rows))
        return [];
    return rows.slice(0, mint_failure_MOST_ERRORS).flatMap((row) => {
        const [code, description] = [mint_failure_fieldOf(row, "code"), mint_failure_fieldOf(row, "description")];
        return typeof code === "string" && typeof description === "string"
            ? [{ code: plain(code), description: plain(description) }]
            : [];
    });
}
function plain(text) {
    return text.replace(/[\s\p{Cc}]+/gu, " ").slice(0, mint_failure_LONGEST);
}
function mint_failure_fieldOf(value, name) {
    return (0,json/* isRecord */.u)(value) ? value[name] : null;
}

;// CONCATENATED MODULE: ./packages/registry/src/python/trusted-publishing.ts








/** Whose tokens these audiences are for: an index that is none of them would pass the token on. */
const OTHERS_AUDIENCES = new Set(["pypi", "testpypi", "sigstore"]);
/**
 * Makes an upload token of the workflow's own identity (trusted publishing): GitHub's OpenID token for the audience that the index
 * names, which the index takes in exchange; it serves for 15 minutes. Each token goes to the one origin that it is for.
 * @param hide is told every secret before it is used.
 * @throws Failure `credentials-missing`, `credentials-refused`, `server-refused`, `server-silent`
 */
async function mintToken(host, { uploadUrl, isPublic, name }, hide) {
    const job = jobIdentity(host, hide);
    if (job === null)
        throw new src_failure/* Failure */.H("credentials-missing", "neither a token nor a password is given, and the job may not say who it is: GitHub gives it no OpenID token", { remedy: `${IDENTITY_GRANT}, or give a token.` });
    requireSecrecy(uploadUrl);
    const index = { name, origin: uploadUrl.origin, credentials: {} };
    const audience = await audienceOf(host, index);
    if (!isPublic && OTHERS_AUDIENCES.has(audience))
        throw foreignAudience(name, audience);
    const identity = await job.token(audience);
    const answer = await ask(host, index, {
        method: "POST",
        url: "/_/oidc/mint-token",
        headers: { "content-type": "application/json", accept: "application/json" },
        body: [JSON.stringify({ token: identity })],
    });
    const token = textField(answer, "token");
    if (answer.status !== 200 || token === null)
        throw mintFailure(index, answer, claimsOf(identity));
    hide(token);
    return token;
}
function foreignAudience(name, audience) {
    const message = `${name} asks for an identity for "${audience}", which is not its own: it was not told who the job is`;
    return new src_failure/* Failure */.H("server-refused", message, {
        remedy: "Check the address; ask whoever keeps the index why it asks for that.",
    });
}
function requireSecrecy(uploadUrl) {
    if (isSecretWay(uploadUrl))
        return;
    throw new src_failure/* Failure */.H("inputs-invalid", `an identity goes to no index without https: ${uploadUrl.host}`, {
        remedy: "Give the index's address with https://.",
    });
}
async function audienceOf(host, index) {
    const answer = await ask(host, index, { method: "GET", url: "/_/oidc/audience" });
    const audience = textField(answer, "audience");
    if (answer.status === 200 && audience !== null)
        return audience;
    const unknown = "This index knows no trusted publishers: give a token, or user and password.";
    throw refusal(index, answer, {
        what: "asking for the audience of trusted publishing",
        remedies: { 200: unknown, 404: unknown, 405: unknown },
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/python/credential-keeper.ts



/** A token that was made serves for 15 minutes; an upload that begins with one has the rest of them. */
const LONGEST_USE = 8 * 60 * 1000;
/** Has credentials that serve at the moment they are asked for. */
class CredentialKeeper {
    #host;
    #identity;
    #secrets;
    #session = null;
    #minted = null;
    constructor(host, identity, secrets) {
        this.#host = host;
        this.#identity = identity;
        this.#secrets = secrets;
        if (identity.kind === "token")
            secrets.hide(identity.token);
        if (identity.kind === "password")
            this.#hidePassword(identity);
    }
    /** @throws Failure `credentials-missing`, `credentials-refused`, `server-refused`, `server-silent` */
    async credentials(place) {
        if (this.#session !== null)
            return this.#session;
        const identity = this.#identity;
        if (identity.kind === "trusted")
            return { kind: "token", token: await this.#token(place) };
        if (identity.kind === "nobody" && place.isPublic)
            throw new src_failure/* Failure */.H("credentials-missing", `nothing says who publishes to ${place.name}`, {
                remedy: "Make the workflow a trusted publisher there and give the job `permissions: id-token: write`, or give a token.",
            });
        return identity;
    }
    /**
     * Logs in where the index has something quicker for a password than the password.
     * @param answer whatever the index said to these credentials.
     */
    async logIn(place, answer) {
        if (this.#identity.kind !== "password" || !isDevpi(answer))
            return;
        const session = await logInToDevpi(this.#host, place, this.#identity);
        if (session !== null)
            this.#hidePassword(session);
        this.#session = session;
    }
    #hidePassword({ username, password }) {
        this.#secrets.hide(password);
        this.#secrets.hide(`${username}:${password}`);
    }
    async #token(place) {
        const now = this.#host.clock.now();
        if (this.#minted === null || now - this.#minted.at > LONGEST_USE) {
            const hide = (secret) => {
                this.#secrets.hide(secret);
            };
            this.#minted = { token: mintToken(this.#host, place, hide), at: now };
        }
        return this.#minted.token;
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/web/is-below.ts
/** Says whether a host is another, or beside it: index.example.org is below example.org. */
function isBelow(name, parent) {
    return name === parent || name.endsWith(`.${parent}`);
}

;// CONCATENATED MODULE: ./packages/registry/src/python/index-place.ts


/**
 * Makes out where an index is and whose rules it has. The default one is known from uv alone, and so are the hosts beside it.
 * @throws Failure `inputs-invalid`, `tool-failed`
 */
async function indexPlace(host, uv, { url, simpleUrl, rules }) {
    const own = await defaultIndex(host, uv);
    const uploadUrl = url === null ? own.uploadUrl : index_place_webAddress(url);
    const isPublic = isBelow(uploadUrl.hostname, own.simpleUrl.hostname);
    return {
        uploadUrl,
        simpleUrl: simpleUrl === null ? simpleBeside(uploadUrl, own) : index_place_webAddress(simpleUrl),
        rules: rules ?? (isPublic ? "pypi" : "any"),
        isPublic,
        publicName: own.simpleUrl.hostname,
        isDefault: uploadUrl.host === own.uploadUrl.host,
        name: `the index at ${uploadUrl.host}`,
    };
}
/** Asks uv, whose help tells both addresses. */
async function defaultIndex(host, uv) {
    const { stdout } = await (0,run_tool/* runTool */.q)(host, {
        argv: [uv, "help", "--no-pager", "publish"],
        env: { UV_NO_CONFIG: "1", NO_COLOR: "1" },
        quiet: true,
    });
    const [, upload = ""] = /^\s*publish-url = "([^"]+)"/m.exec(stdout) ?? [];
    const [, simple = ""] = /^\s*url = "([^"]+)"/m.exec(stdout) ?? [];
    if (URL.canParse(upload) && URL.canParse(simple))
        return { uploadUrl: new URL(upload), simpleUrl: folder(new URL(simple)) };
    throw new src_failure/* Failure */.H("tool-failed", "uv does not say which index it uploads to by default", {
        remedy: "Report this, and give the index's address until then.",
    });
}
/** The public index takes uploads at one name and is read at another; its test index has both at one. */
function simpleBeside(uploadUrl, own) {
    if (uploadUrl.host === own.uploadUrl.host)
        return own.simpleUrl;
    if (!isBelow(uploadUrl.hostname, own.simpleUrl.hostname))
        return null;
    return new URL(own.simpleUrl.pathname, uploadUrl.origin);
}
/** @returns the address with a slash at its end: what is asked for lies below it. */
function folder(url) {
    const path = new URL(url);
    path.hash = "";
    if (!path.pathname.endsWith("/"))
        path.pathname += "/";
    return path;
}
function index_place_webAddress(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || !["https:", "http:"].includes(url.protocol))
        throw new src_failure/* Failure */.H("inputs-invalid", "the index's address is none of the web", {
            remedy: "Write it whole, with https:// before it.",
        });
    if (url.username !== "" || url.password !== "")
        throw new src_failure/* Failure */.H("inputs-invalid", `the address at ${url.host} has a user or password in it`, {
            remedy: "Give them apart from the address: as a token, or as user and password.",
        });
    return url;
}

;// CONCATENATED MODULE: ./packages/registry/src/python/general-rules.ts

/** Says what is wrong with a distribution wherever it goes: what its archive, its name and its metadata say has to fit together. */
function generalProblems(distribution) {
    return [
        ...archiveProblems(distribution),
        ...metadataProblems(distribution),
        ...differences(distribution),
    ];
}
const BUILD_AGAIN = "Build it again with a current build backend.";
function archiveProblems({ contents, kind }) {
    const [first, ...others] = contents.problems;
    const broken = first === undefined
        ? []
        : [
            {
                code: "archive-broken",
                reason: `its archive is refused: ${first.path === null ? "" : `${first.path}: `}${first.detail}${others.length === 0 ? "" : ` (and ${others.length} more)`}`,
                remedy: `${BUILD_AGAIN} Do not pack it by hand.`,
            },
        ];
    const hasListing = contents.problems.every(({ kind: problem }) => !UNREADABLE.has(problem));
    if (kind === "sdist" || contents.hasRecord || !hasListing)
        return broken;
    return [...broken, { code: "record-missing", reason: "it has no RECORD", remedy: BUILD_AGAIN }];
}
/** After these nothing else is known of the archive. */
const UNREADABLE = new Set([
    "not-a-zip",
    "directory-broken",
    "not-an-archive",
    "compression-unknown",
]);
function metadataProblems({ contents, kind }) {
    const file = kind === "wheel" ? "METADATA" : "PKG-INFO";
    if (!contents.hasMetadata) {
        if (contents.problems.length > 0)
            return [];
        const reason = `it has no ${file} where its file name says that it is`;
        return [{ code: "metadata-missing", reason, remedy: BUILD_AGAIN }];
    }
    if (contents.metadataProblems.length === 0)
        return [];
    const reason = `its ${file} is wrong: ${contents.metadataProblems.join("; ")}`;
    return [{ code: "metadata-broken", reason, remedy: BUILD_AGAIN }];
}
function differences({ metadata, named }) {
    if (metadata === null)
        return [];
    const problems = [];
    if ((0,project_name/* normalizeProjectName */.yz)(metadata.name) !== (0,project_name/* normalizeProjectName */.yz)(named.project))
        problems.push({
            code: "name-differs",
            reason: `its file name says ${named.project}, its metadata ${metadata.name}`,
            remedy: "Leave the file's name as its build made it.",
        });
    if (!(0,src_version/* isSameVersion */.p)(metadata.version, named.version))
        problems.push({
            code: "version-differs",
            reason: `its file name says version ${named.version}, its metadata ${metadata.version}`,
            remedy: "Leave the file's name as its build made it.",
        });
    return problems;
}

;// CONCATENATED MODULE: ./packages/registry/src/python/set-rules.ts
/** Says what is wrong with distributions that are right each by itself, by their paths. */
function setProblems(distributions) {
    const found = new Map();
    const tell = (distribution, problem) => {
        found.set(distribution.path, [...(found.get(distribution.path) ?? []), problem]);
    };
    for (const named of groups(distributions, ({ name }) => name.toLowerCase()).values())
        if (named.length > 1)
            for (const one of named)
                tell(one, takenTwice(named.length));
    for (const project of groups(distributions, (one) => one.project).values())
        for (const [one, lacking] of uneven(project))
            tell(one, lacking);
    return found;
}
function takenTwice(count) {
    return {
        code: "name-taken-twice",
        reason: `${count} files have this name`,
        remedy: "Leave one of them: two jobs may have built the same wheel.",
    };
}
/** Either a project comes in one version, or every version comes for the same targets. */
function uneven(project) {
    const versions = groups(project, ({ named }) => named.version);
    const every = new Set(project.flatMap(kinds));
    return [...versions].flatMap(([version, own]) => {
        const has = new Set(own.flatMap(kinds));
        const lacking = [...every].find((kind) => !has.has(kind));
        const [first] = own;
        if (lacking === undefined || first === undefined)
            return [];
        const others = [...versions.keys()].filter((one) => one !== version).join(", ");
        const problem = {
            code: "versions-uneven",
            reason: `version ${version} comes without ${lacking}, with which ${others} comes`,
            remedy: "Publish one version of a project at a time, or every version for the same targets.",
        };
        return [[first, problem]];
    });
}
/** What a file is for. */
function kinds({ kind, tags }) {
    if (kind === "sdist")
        return ["a source distribution"];
    return tags.map(({ python, abi, platform }) => `${python}-${abi}-${platform}`);
}
function groups(distributions, key) {
    const grouped = new Map();
    for (const one of distributions)
        grouped.set(key(one), [...(grouped.get(key(one)) ?? []), one]);
    return grouped;
}

// EXTERNAL MODULE: ./packages/wheel/src/sdist-name.ts
var sdist_name = __webpack_require__(55060);
// EXTERNAL MODULE: ./packages/wheel/src/wheel-name.ts
var wheel_name = __webpack_require__(96170);
// EXTERNAL MODULE: ./packages/platform/src/platform-tag.ts
var platform_tag = __webpack_require__(6319);
// EXTERNAL MODULE: ./packages/platform/src/targets.ts
var targets = __webpack_require__(14587);
;// CONCATENATED MODULE: ./packages/registry/src/python/warehouse-tags.json
const warehouse_tags_namespaceObject = /*#__PURE__*/JSON.parse('{"_":["any","win32","win_(?:arm64|amd64)","manylinux(?:1|2010)_(?:x86_64|i686)","manylinux2014_(?:x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x)","linux_(?:armv6l|armv7l)","manylinux_\\\\d+_\\\\d+_(?:x86_64|i686|aarch64|armv7l|ppc64|ppc64le|s390x|riscv64)","musllinux_\\\\d+_\\\\d+_(?:x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64)","macosx_(?:10_\\\\d+|(?:11|12|13|14|15|26)_0)_(?:ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2)","ios_\\\\d+_\\\\d+_(?:arm64|x86_64)_iphone(?:os|simulator)","android_\\\\d+_(?:arm64_v8a|armeabi_v7a|x86|x86_64)","pyemscripten_\\\\d+_\\\\d+_wasm32"]}');
;// CONCATENATED MODULE: ./packages/registry/src/python/warehouse-tags.ts


const TAKEN = new RegExp(`^(?:${warehouse_tags_namespaceObject._.join("|")})$`);
/** Says whether the public Python index takes a platform tag, and what helps where it does not; null where it does. */
function tagProblem(tag) {
    if (TAKEN.test(tag))
        return null;
    return {
        code: "tag-refused",
        reason: `the index takes no wheels for ${tag}`,
        remedy: remedyFor((0,platform_tag/* parsePlatformTag */.T)(tag)),
    };
}
const ELSEWHERE = "Leave this wheel out, or publish it to an index of your own.";
function remedyFor(tag) {
    switch (tag?.kind) {
        case "linux":
            return linuxRemedy(tag.machine);
        case "macos": {
            const { major } = tag.floor;
            const level = [major, major - 1, major - 2].find((one) => TAKEN.test(macosTag(one, tag.machine)));
            if (level === undefined)
                return ELSEWHERE;
            return `Of macOS 11 and later it knows whole versions: build with MACOSX_DEPLOYMENT_TARGET=${level}.0, which gives ${macosTag(level, tag.machine)}.`;
        }
        case "libc":
            return libcRemedy(tag);
        case "any":
        case "windows":
        case "pyemscripten":
        case undefined:
            return ELSEWHERE;
    }
}
function macosTag(major, machine) {
    return `macosx_${major}_0_${machine}`;
}
/** A plain linux tag promises nothing of the machine that it runs on. */
function linuxRemedy(machine) {
    if (!TAKEN.test(`manylinux_2_17_${machine}`))
        return ELSEWHERE;
    const row = targets/* TARGETS */.d.find(({ os, wheelArchitecture }) => os === "linux" && wheelArchitecture === machine);
    return `Repair it to manylinux: actions/build-wheel with target: ${row?.architecture ?? machine} does, as does auditwheel repair.`;
}
function libcRemedy({ floor, machine }) {
    const family = floor.libc === "musl" ? "musllinux" : "manylinux";
    const modern = `${family}_${floor.major}_${floor.minor}_${machine}`;
    if (TAKEN.test(modern))
        return `Tag it ${modern}: for this architecture the index knows no older word.`;
    const plain = `linux_${machine}`;
    return TAKEN.test(plain) ? `Tag it ${plain}, which the index takes.` : ELSEWHERE;
}

;// CONCATENATED MODULE: ./packages/registry/src/python/warehouse-rules.ts



const LARGEST_FILE = 100 * 1024 ** 2;
const LARGEST_PROJECT = 10 * 1024 ** 3;
const OLDEST_RELEASE_DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;
/**
 * Says what the public Python index (Warehouse, 2026-08) would refuse of a distribution, as far as it can be known beforehand. That a
 * name was deleted, and so can never be used again, is known only by its answer.
 */
function warehouseProblems(distribution, state) {
    return [
        ...tagProblems(distribution),
        ...nameProblems(distribution),
        ...metadataRules(distribution),
        ...licenseProblems(distribution),
        ...sizeProblems(distribution, state),
        ...releaseProblems(distribution, state),
        ...sameBytes(distribution, state),
    ];
}
function tagProblems({ tags }) {
    const platforms = new Set(tags.map(({ platform }) => platform));
    return [...platforms].flatMap((tag) => tagProblem(tag) ?? []);
}
/** Of a wheel the project's part counts, its version may be spelled in any way; of a source distribution everything does (PEP 625). */
function nameProblems(distribution) {
    const { name } = distribution;
    const wanted = wantedName(distribution);
    if (name === wanted)
        return [];
    return [
        {
            code: "name-not-normalised",
            reason: `the index wants ${wanted} as its file's name`,
            remedy: "Build it again with a current build backend; what is in it has its old name, so it cannot just be renamed.",
        },
    ];
}
function wantedName({ kind, name, metadata, named }) {
    const project = metadata?.name ?? named.project;
    if (kind === "sdist")
        return (0,sdist_name/* formatSdistName */.q)(project, metadata?.version ?? named.version);
    return [(0,project_name/* distributionName */.SE)(project), ...name.split("-").slice(1)].join("-");
}
/** "name @ https://…", with extras or without (PEP 508). */
const DIRECT = /^[\w.-]+\s*(?:\[[^\]]*\])?\s*@/;
function metadataRules({ metadata, named }) {
    const problems = [];
    if (named.version.includes("+"))
        problems.push({
            code: "local-version",
            reason: `${named.version} is a local version`,
            remedy: "Build it with a version without +, or publish it to an index of your own.",
        });
    const direct = metadata?.requiresDist.find((requirement) => DIRECT.test(requirement));
    if (direct !== undefined)
        problems.push({
            code: "direct-dependency",
            reason: `it requires ${direct}, by an address`,
            remedy: "Require a version that is on the index.",
        });
    const marks = metadata?.fields.get("classifier") ?? [];
    if (marks.some((mark) => /^private\s*::/i.test(mark)))
        problems.push({
            code: "marked-private",
            reason: "it has a classifier Private ::, and so must not go to a public index",
            remedy: "Take the classifier out if it may.",
        });
    return problems;
}
/** `License-File` is of version 2.4 (PEP 639); older backends wrote it before. */
function licenseProblems({ metadata, contents }) {
    const { major, minor } = metadata?.metadataVersion ?? { major: 0, minor: 0 };
    const [file] = metadata?.licenseFiles ?? [];
    const [missing] = contents.missingLicenses;
    const remedy = "Build it again with a current build backend (setuptools 77 or later, for instance).";
    const told = (reason) => [{ code: "license-file-wrong", reason, remedy }];
    if (file !== undefined && major <= 2 && minor < 4)
        return told(`its metadata of version ${major}.${minor} has a License-File, which 2.4 brought`);
    if (missing === undefined)
        return [];
    return told(`its metadata names ${missing} as a License-File, and there is none in it`);
}
/** The limits are those of every project; one that has larger files or more there already was given more. */
function sizeProblems({ size, project }, { there, all }) {
    const sizes = there.map((file) => file.size ?? 0);
    const hasLarger = sizes.some((one) => one > LARGEST_FILE);
    if (size > LARGEST_FILE && !hasLarger)
        return [
            {
                code: "file-too-large",
                reason: `it has ${(0,megabytes/* megabytes */.i)(size)}, and the index takes ${(0,megabytes/* megabytes */.i)(LARGEST_FILE)}`,
                remedy: "Strip its binaries and leave out what is not needed, or ask the index for a higher limit.",
            },
        ];
    const names = new Set(there.map((file) => file.name));
    const before = sum(sizes);
    const added = sum(all.filter((one) => one.project === project && !names.has(one.name)).map((one) => one.size));
    if (before > LARGEST_PROJECT || before + added <= LARGEST_PROJECT)
        return [];
    return [
        {
            code: "project-too-large",
            reason: `the project has ${(0,megabytes/* megabytes */.i)(before)} there and would have ${(0,megabytes/* megabytes */.i)(before + added)}, more than ${(0,megabytes/* megabytes */.i)(LARGEST_PROJECT)}`,
            remedy: "Delete old releases there, or ask the index for a higher limit.",
        },
    ];
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}
function releaseProblems(distribution, { there, all, now }) {
    const { kind, name, project, named } = distribution;
    const release = there.filter((file) => isOfVersion(file.name, named.version));
    const problems = [];
    const begun = Math.min(...release.flatMap(({ uploadTime }) => warehouse_rules_timeOf(uploadTime)));
    const days = Math.floor((now - begun) / DAY);
    if (Number.isFinite(begun) && days >= OLDEST_RELEASE_DAYS)
        problems.push({
            code: "release-too-old",
            reason: `version ${named.version} was begun ${days} days ago, and after ${OLDEST_RELEASE_DAYS} the index takes no more files for it`,
            remedy: "Publish it as a new version, a post-release (.post1) for instance.",
        });
    if (kind === "wheel")
        return problems;
    const planned = all.filter((one) => one.kind === "sdist" && one.project === project);
    const other = [
        ...release.map((file) => file.name),
        ...planned
            .filter((one) => (0,src_version/* isSameVersion */.p)(one.named.version, named.version))
            .map((one) => one.name),
    ].find((file) => file !== name && (0,sdist_name/* parseSdistName */.K)(file).ok);
    if (other !== undefined)
        problems.push({
            code: "second-sdist",
            reason: `${other} is a source distribution of this version too, and a release has one`,
            remedy: "Leave one of them out.",
        });
    return problems;
}
/** The same content under another name is a duplicate there. */
function sameBytes({ name, sha256 }, { there, all }) {
    const published = there.find((file) => file.hashes["sha256"] === sha256 && file.name !== name);
    const planned = all.find((one) => one.sha256 === sha256 && one.name !== name);
    const other = published?.name ?? planned?.name;
    if (other === undefined)
        return [];
    const reason = `${other} has the same bytes`;
    return [{ code: "bytes-taken", reason, remedy: "Leave one of them out." }];
}
function isOfVersion(fileName, version) {
    const wheel = (0,wheel_name/* parseWheelName */.CI)(fileName);
    if (wheel.ok)
        return (0,src_version/* isSameVersion */.p)(wheel.name.version, version);
    const sdist = (0,sdist_name/* parseSdistName */.K)(fileName);
    return sdist.ok && (0,src_version/* isSameVersion */.p)(sdist.name.version, version);
}
function warehouse_rules_timeOf(text) {
    const time = text === null ? Number.NaN : Date.parse(text);
    return Number.isNaN(time) ? [] : [time];
}

;// CONCATENATED MODULE: ./packages/registry/src/python/plan-uploads.ts



/** Decides of every file whether it goes to an index, is there, or may not go; in the order given. */
function planUploads(read, context) {
    const all = read.flatMap((one) => (one.ok ? [one.distribution] : []));
    const ofSet = setProblems(all);
    return read.map((one) => {
        if (!one.ok)
            return plan_uploads_refused(one, context.place, [one.problem]);
        const { distribution } = one;
        const there = context.there.get(distribution.project) ?? [];
        const standing = standingOf(distribution, there, context.place);
        if (standing !== null)
            return standing;
        const problems = [
            ...generalProblems(distribution),
            ...(context.rules === "pypi"
                ? warehouseProblems(distribution, { there, all, now: context.now })
                : []),
            ...(ofSet.get(distribution.path) ?? []),
        ];
        if (problems.length > 0)
            return plan_uploads_refused(distribution, context.place, problems);
        const { name, size } = distribution;
        return { name, place: context.place, standing: "send", reason: "", remedy: "", bytes: size };
    });
}
function plan_uploads_refused({ name, size }, place, problems) {
    const remedies = new Set(problems.map(({ remedy }) => remedy));
    return {
        ...{ name, place, standing: "refused" },
        reason: problems.map(({ reason }) => reason).join("; "),
        remedy: [...remedies].join(" "),
        bytes: size,
    };
}
function standingOf({ name, sha256, size }, there, place) {
    const found = there.find((file) => file.name === name);
    if (found === undefined)
        return null;
    const row = { name, place, bytes: size };
    const published = found.hashes["sha256"];
    if (published === sha256)
        return { ...row, standing: "there", reason: "it is there with the same bytes", remedy: "" };
    const reason = published === undefined
        ? "a file of this name is there, and the index does not say its SHA-256"
        : `another file of this name is there: its SHA-256 is ${published}, and this one's ${sha256}`;
    const remedy = "Publish a new version, or take the file that is there: what is published never changes.";
    return { ...row, standing: "differs", reason, remedy };
}

;// CONCATENATED MODULE: ./packages/registry/src/python/identity.ts
/** Writes credentials as a request has them (RFC 7617); a token goes as the password of the user `__token__`. */
function credentialHeaders(credentials) {
    if (credentials.kind === "nobody")
        return {};
    const [username, password] = credentials.kind === "token"
        ? ["__token__", credentials.token]
        : [credentials.username, credentials.password];
    const pair = Buffer.from(`${username}:${password}`, "utf8").toString("base64");
    return { authorization: `Basic ${pair}` };
}
/** Gives uv its credentials: by its environment, which nobody else sees; what the environment had of others' goes. */
function credentialEnvironment(credentials) {
    const nobody = { UV_PUBLISH_TOKEN: null, UV_PUBLISH_USERNAME: null, UV_PUBLISH_PASSWORD: null };
    switch (credentials.kind) {
        case "nobody":
            // uv sends nothing without a name; an index that asks nobody does not look at it.
            return { ...nobody, UV_PUBLISH_USERNAME: "anonymous", UV_PUBLISH_PASSWORD: "anonymous" };
        case "token":
            return { ...nobody, UV_PUBLISH_TOKEN: credentials.token };
        case "password":
            return {
                ...nobody,
                UV_PUBLISH_USERNAME: credentials.username,
                UV_PUBLISH_PASSWORD: credentials.password,
            };
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/python/probe-credentials.ts




const WRONG_ADDRESS = "Check the address that takes uploads: what answers there takes none.";
const BOUNDARY = "wainwright-asks-who-may-upload";
/**
 * Asks an index whether it takes these credentials, by an upload of nothing: every index looks at who asks before it looks at what
 * is sent, and then misses the file.
 * @returns what it says to that.
 * @throws Failure `credentials-refused`, `server-refused`, `server-silent`
 */
async function probeCredentials(host, { uploadUrl, name }, credentials) {
    const service = { name, origin: uploadUrl.origin, credentials: credentialHeaders(credentials) };
    const answer = await ask(host, service, {
        method: "POST",
        url: uploadUrl.href,
        headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}` },
        body: [
            `--${BOUNDARY}\r\nContent-Disposition: form-data; name=":action"\r\n\r\nfile_upload\r\n--${BOUNDARY}--\r\n`,
        ],
    });
    const isRefusal = REFUSALS.has(answer.status) || answer.status >= 500;
    if (!isRefusal)
        return answer;
    if (credentials.kind === "nobody" && (answer.status === 401 || answer.status === 403))
        throw new src_failure/* Failure */.H("credentials-missing", `${name} takes no files from just anybody`, {
            remedy: "Give a token, or user and password.",
        });
    throw refusal(service, answer, {
        what: "asking who may upload",
        remedies: {
            ...{ 404: WRONG_ADDRESS, 405: WRONG_ADDRESS },
            401: "Check the token or password: it has to be of this index, whole, and not expired.",
            403: "Check the token or password: it has to be of this index, whole, not expired, and for these projects.",
        },
    });
}
const REFUSALS = new Set([401, 403, 404, 405, 407, 429]);

;// CONCATENATED MODULE: ./packages/registry/src/python/published-of.ts
/** Says where people find what was published to an index, and how they install it. */
function publishedOf(distributions, { place, client }) {
    const releases = new Map(distributions.map(({ project, named }) => [
        `${project}==${named.version}`,
        { project, version: named.version },
    ]));
    const option = indexOption(place, client);
    return {
        urls: [...releases.values()].map(({ project, version }) => place.isPublic && place.simpleUrl !== null
            ? new URL(`/project/${project}/${version}/`, place.simpleUrl).href
            : new URL(`${project}/`, client?.url ?? place.uploadUrl).href),
        digests: Object.fromEntries(distributions.map(({ name, sha256 }) => [name, `sha256:${sha256}`])),
        install: [...releases.keys()].map((pin) => `pip install ${option}${pin}`),
    };
}
/** The public index is where installers look by themselves. */
function indexOption(place, client) {
    return place.isDefault || client === null ? "" : `--index-url ${client.url} `;
}

;// CONCATENATED MODULE: ./packages/registry/src/python/read-back.ts


/** How long an index may take to show what it has taken: in front of large ones stand caches. In milliseconds. */
const WAITS = [0, 500, 1000, 2000, 4000, 8000, 16_000, 30_000, 60_000];
/**
 * Reads back from an index what was published, and compares digests.
 * @throws Failure `published-differs`, and what asking the index may throw
 */
async function readBack(host, client, distributions) {
    let lacking = distributions;
    for (const wait of WAITS) {
        if (wait > 0)
            await host.clock.sleep(wait);
        lacking = await lackingOf(client, lacking);
        if (lacking.length === 0)
            return;
    }
    const names = lacking.map(({ name }) => name).join(", ");
    throw new src_failure/* Failure */.H("published-differs", `the index took ${names}, and does not list it`, {
        remedy: "Look at the project's page there; if it is not to be seen in some minutes, run again.",
    });
}
/** @returns what the index does not list yet. */
async function lackingOf(client, distributions) {
    const lacking = [];
    for (const project of new Set(distributions.map((one) => one.project))) {
        const there = await client.filesOf((0,project_name/* normalizeProjectName */.yz)(project));
        for (const one of distributions.filter((own) => own.project === project)) {
            const found = there.find(({ name }) => name === one.name);
            if (found === undefined)
                lacking.push(one);
            else
                requireSame(one, found.hashes["sha256"]);
        }
    }
    return lacking;
}
function requireSame({ name, sha256 }, found) {
    if (found === sha256)
        return;
    const told = found === undefined ? "no SHA-256" : `SHA-256 ${found}`;
    throw new src_failure/* Failure */.H("published-differs", `${name} was sent with SHA-256 ${sha256}, and the index has it with ${told}`, {
        remedy: "Something else was published under this name: take it back there (yank it), and publish a new version.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/simple/html-anchors.ts
const NAMED = {
    amp: "&",
    lt: "<",
    gt: ">",
    quot: '"',
    apos: "'",
};
/** One attribute with what parts it from the one before, or the end of the tag. Each alternative begins otherwise: it is linear. */
const ATTRIBUTE = /[\s/]*(?:(>)|([^\s/>][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?)/y;
const START = /<a(?=[\s/>])/gi;
const LONGEST_TEXT = 2000;
/** Reads the links of a page (HTML 5, as far as PEP 503 uses it); what is no link, or is cut, is passed over. */
function htmlAnchors(page) {
    const anchors = [];
    let at = 0;
    for (;;) {
        START.lastIndex = at;
        if (!START.test(page))
            return anchors;
        const read = readTag(page, START.lastIndex);
        // A tag that has no end has swallowed the rest of the page.
        if (read === null)
            return anchors;
        at = read.end;
        const end = page.slice(read.end, read.end + LONGEST_TEXT).search(/<\s*\/\s*a\s*>/i);
        if (end === -1)
            continue;
        const text = page.slice(read.end, read.end + end).replace(/<[^<>]*>/g, "");
        anchors.push({ attributes: read.attributes, text: unescaped(text).trim() });
    }
}
function readTag(page, start) {
    const attributes = new Map();
    let at = start;
    for (;;) {
        ATTRIBUTE.lastIndex = at;
        const match = ATTRIBUTE.exec(page);
        if (match === null)
            return null;
        at = ATTRIBUTE.lastIndex;
        const [, end = "", name = "", double = "", single = "", bare = ""] = match;
        if (end !== "")
            return { attributes, end: at };
        // At most one of them is there.
        attributes.set(name.toLowerCase(), unescaped(double + single + bare));
    }
}
function unescaped(text) {
    return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (...match) => {
        const [whole = "", decimal, hexadecimal, name] = match;
        if (name !== undefined)
            return NAMED[name.toLowerCase()] ?? whole;
        const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
        return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/simple/read-simple-page.ts


/**
 * Reads the page of a project: JSON (PEP 691, 700) or HTML (PEP 503, 592, 658, 714). Addresses stay as the page has them; a file
 * whose row is malformed is left out.
 */
function readSimplePage(contentType, text) {
    return contentType.includes("json") ? read_simple_page_readJson(text) : readHtml(text);
}
function readHtml(text) {
    // A page without links is an index's too: of a project whose files are all gone.
    if (!/<\s*(?:!doctype|html|a)\b/i.test(text) && text.trim() !== "")
        return { ok: false, problem: "its answer is neither a page nor JSON" };
    const files = htmlAnchors(text).flatMap(({ attributes, text: name }) => {
        const href = attributes.get("href");
        if (href === undefined)
            return [];
        const [url = "", fragment = ""] = split(href, "#");
        return [
            {
                ...{ name: name === "" ? lastPart(url) : name, url, hashes: hashesOf(fragment) },
                ...{ size: null, uploadTime: null },
                requiresPython: attributes.get("data-requires-python") ?? null,
                yanked: attributes.get("data-yanked") ?? null,
                coreMetadata: attributes.get("data-core-metadata") ?? attributes.get("data-dist-info-metadata") ?? null,
            },
        ];
    });
    return { ok: true, files };
}
/** The fragment is `sha256=…`; some indexes add more after an `&`. */
function hashesOf(fragment) {
    const pairs = fragment.split("&").map((part) => split(part, "="));
    return Object.fromEntries(pairs.flatMap(([name = "", digest = ""]) => /^[a-z0-9_]{1,20}$/.test(name) && HEX.test(digest) ? [[name, digest.toLowerCase()]] : []));
}
const HEX = /^(?:[\da-f]{2}){8,64}$/i;
function split(text, mark) {
    const at = text.indexOf(mark);
    return at === -1 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
function lastPart(url) {
    const name = (url.split("?")[0] ?? "").split("/").at(-1) ?? "";
    try {
        return decodeURIComponent(name);
    }
    catch {
        // A lone % is no escape: then the name is what stands there.
        return name;
    }
}
function read_simple_page_readJson(text) {
    const page = (0,json/* jsonOrNull */.J)(text);
    if (!(0,json/* isRecord */.u)(page) || !Array.isArray(page["files"]))
        return { ok: false, problem: "its answer is not the JSON of an index (PEP 691)" };
    const rows = page["files"];
    return { ok: true, files: rows.flatMap((row) => fileOf(row) ?? []) };
}
function fileOf(row) {
    if (!(0,json/* isRecord */.u)(row))
        return null;
    const { filename, url, hashes, size, yanked } = row;
    if (typeof filename !== "string" || typeof url !== "string")
        return null;
    return {
        ...{ name: filename, url: split(url, "#")[0] ?? "", hashes: digests(hashes) },
        size: typeof size === "number" && Number.isSafeInteger(size) && size >= 0 ? size : null,
        requiresPython: textOrNull(row["requires-python"]),
        yanked: yanked === true ? "" : textOrNull(yanked),
        coreMetadata: metadataOf(row["core-metadata"] ?? row["dist-info-metadata"]),
        uploadTime: textOrNull(row["upload-time"]),
    };
}
function digests(value) {
    if (!(0,json/* isRecord */.u)(value))
        return {};
    return Object.fromEntries(Object.entries(value).flatMap(([name, digest]) => typeof digest === "string" && HEX.test(digest) ? [[name, digest.toLowerCase()]] : []));
}
function metadataOf(value) {
    if (value === true)
        return "true";
    const [first] = Object.entries(digests(value));
    if (first === undefined)
        return (0,json/* isRecord */.u)(value) ? "true" : null;
    const [algorithm, digest] = first;
    return `${algorithm}=${digest}`;
}
function textOrNull(value) {
    return typeof value === "string" ? value : null;
}

;// CONCATENATED MODULE: ./packages/registry/src/python/simple-client.ts





/** HTML last, for indexes that know nothing else (PEP 691). */
const ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1";
/** Pages of projects with tens of thousands of files are that long. */
const simple_client_MOST_BYTES = 64 * 2 ** 20;
const ABSENT = new Set([404, 410]);
const simple_client_REFUSED = new Set([401, 403]);
/** Where servers have their simple API beside the address that takes uploads: most, and devpi. */
const USUAL_PLACES = ["simple/", "+simple/"];
/**
 * Finds the simple API of an index (PEP 503, PEP 691). It is asked without credentials, and with them where it wants some and is of
 * the origin that they are for.
 * @returns null where nothing says where it is.
 * @throws Failure `server-silent`
 */
async function simpleClient(host, { uploadUrl, simpleUrl, name, isPublic, publicName }, credentials) {
    const stopsAt = (next) => !isPublic && isBelow(next.hostname, publicName);
    const own = (url) => (url.origin === uploadUrl.origin ? credentialHeaders(credentials) : {});
    if (simpleUrl !== null)
        return clientAt(host, simpleUrl, new Asker(host, { name, ...simple_client_open(simpleUrl), stopsAt }, own(simpleUrl)));
    const beside = uploadUrl.pathname.endsWith("/") ? uploadUrl.href : `${uploadUrl.href}/`;
    for (const usual of USUAL_PLACES) {
        const url = new URL(usual, beside);
        const asker = new Asker(host, { name, ...simple_client_open(url), stopsAt }, own(url));
        const { status } = await asker.ask(url, { method: "HEAD" });
        if (status >= 200 && status < 300)
            return clientAt(host, url, asker);
    }
    return null;
}
function simple_client_open({ origin }) {
    return { origin, credentials: {} };
}
function clientAt(host, url, asker) {
    const base = url.href.endsWith("/") ? url.href : `${url.href}/`;
    return {
        url: base,
        filesOf: async (project) => {
            const answer = await asker.ask(new URL(`${encodeURIComponent(project)}/`, base), {
                method: "GET",
            });
            if (ABSENT.has(answer.status) || isRedirect(answer))
                return [];
            const what = `asking what there is of ${project}`;
            if (answer.status !== 200)
                throw refusal(asker.service, answer, { what });
            const read = readSimplePage(answer.headers["content-type"] ?? "", new TextDecoder().decode(answer.body));
            if (read.ok)
                return read.files;
            host.log.debug(`${asker.service.name}: ${read.problem}`);
            throw refusal(asker.service, answer, {
                what: `${what}: ${read.problem}`,
                remedies: { 200: "Check the address of its simple API." },
            });
        },
    };
}
/** Where a project is not there, some lead on to the public index (pypiserver does): what that has is not here. */
function isRedirect({ status }) {
    return status >= 300 && status < 400;
}
/** Asks without credentials until they are wanted. */
class Asker {
    #host;
    #credentials;
    #service;
    constructor(host, service, credentials) {
        this.#host = host;
        this.#service = service;
        this.#credentials = credentials;
    }
    get service() {
        return this.#service;
    }
    async ask(url, { method }) {
        const headers = { accept: ACCEPT, "cache-control": "no-cache" };
        const question = { method, url: url.href, headers, mostBytes: simple_client_MOST_BYTES };
        const answer = await ask(this.#host, this.#service, question);
        const known = Object.keys(this.#service.credentials).length > 0;
        if (!simple_client_REFUSED.has(answer.status) || known || Object.keys(this.#credentials).length === 0)
            return answer;
        this.#service = { ...this.#service, credentials: this.#credentials };
        return ask(this.#host, this.#service, question);
    }
}

// EXTERNAL MODULE: ./packages/core/src/diagnosis/diagnose.ts + 4 modules
var diagnose = __webpack_require__(56114);
;// CONCATENATED MODULE: ./packages/registry/src/python/upload-remedies.ts


/** What indexes say, and what helps against it; the first that fits. */
const upload_remedies_REMEDIES = [
    [
        /filename has already been used|was previously deleted|blob with.*exists|deleted and can/i,
        "A name that was deleted there can never be used again: publish a new version, or give the wheel a build number.",
    ],
    [
        /already exists|already been uploaded|file exists|overwrit/i,
        "Another file of this name is there: publish a new version; what is published never changes.",
    ],
    [
        /isn't allowed to upload|not allowed to upload|does not have permission|permission/i,
        "The token is right and not for this project: take one whose scope is this project, or make its user a maintainer.",
    ],
    [
        /invalid or non-existent authentication|invalid api token|token.*expired|username\/password/i,
        "The index does not know this token or password: check that it is of this index, whole, and not expired. A token goes without a user name.",
    ],
    [
        /too large|too big|size limit/i,
        "Make it smaller (strip its binaries), or ask the index for a higher limit.",
    ],
    [
        /attestation/i,
        "Publish without attestations, or as a trusted publisher: an index takes them from nobody else.",
    ],
];
/** Says what helps against an index's answer to an upload, by its words; null where they tell nothing known. */
function uploadRemedy(answer) {
    const words = wordsOf(answer);
    const [known] = (0,diagnose/* diagnose */.h)(words);
    if (known !== undefined)
        return known.remedy;
    const found = upload_remedies_REMEDIES.find(([pattern]) => pattern.test(words));
    return found?.[1] ?? null;
}

;// CONCATENATED MODULE: ./packages/registry/src/python/uv-answer.ts
const ANSWERED = /Server returned status code (\d{3})[^\n]*?(?:\. Server says: ([\s\S]*))?$/m;
const ASTRAY = /Redirected to: (\S+)|Request was redirected/;
const ENDLESS = /^memory allocation of \d+ bytes failed$/m;
const uv_answer_SILENT = /Failed to send POST request/;
const uv_answer_LONGEST = 4000;
/** Lists the files that uv began to send, in that order; all but the last one were taken. What a server says is not looked at. */
function begunUploads({ stderr }) {
    const [before = ""] = stderr.split(/^error: /m);
    const names = [...before.matchAll(/^Uploading (\S+) \(/gm)].flatMap(([, name]) => name ?? []);
    // With its progress uv names a large file twice.
    return [...new Set(names)];
}
/** Reads how an upload ended out of what uv says (0.13). */
function uploadEnd({ exitCode, stderr, timedOut }) {
    if (exitCode === 0)
        return { kind: "sent" };
    if (timedOut)
        return { kind: "silent", reason: "no end of it within its time" };
    if (ENDLESS.test(stderr))
        return { kind: "endless" };
    const answered = ANSWERED.exec(stderr);
    if (answered !== null) {
        const words = stderr
            .slice(answered.index)
            .split("Server says: ")
            .slice(1)
            .join("Server says: ");
        return { kind: "answered", answer: answerOf(Number(answered[1]), words) };
    }
    const astray = ASTRAY.exec(stderr);
    if (astray !== null)
        return { kind: "astray", to: originOf(astray[1] ?? "") };
    const isSilent = uv_answer_SILENT.test(stderr) && !stderr.includes("Missing credentials");
    return { kind: isSilent ? "silent" : "unsent", reason: reasonOf(stderr) };
}
function answerOf(status, words) {
    const isPage = /^\s*</.test(words);
    const body = new TextEncoder().encode(words.slice(0, uv_answer_LONGEST));
    return { status, headers: { "content-type": isPage ? "text/html" : "text/plain" }, body };
}
function originOf(address) {
    return URL.canParse(address) ? new URL(address).origin : "another address";
}
/** The innermost of uv's causes says most; the others only name the address again. */
function reasonOf(stderr) {
    const lines = stderr.split("\n").map((line) => line.trim());
    const causes = lines.filter((line) => /^(?:error|cause):/.test(line));
    return (causes.at(-1) ?? lines.findLast((line) => line !== "") ?? "uv says nothing")
        .replace(/^(?:error|cause): /, "")
        .slice(0, 300);
}

;// CONCATENATED MODULE: ./packages/registry/src/python/uv-upload.ts


/** Says what uv takes for the attestation of a file (PEP 740). */
function attestationName(name) {
    return `${name}.publish.attestation`;
}
/** What uv may hold: it reads an answer without an end until there is no more. */
const MOST_MEMORY = 2 ** 30;
/** A server may be that long silent, and no slower than that. */
const SILENCE_SECONDS = 60;
const LEAST_BYTES_A_SECOND = 50_000;
/**
 * Uploads files once, one after the other, by `uv publish` (legacy upload API); it stops at the first that is not taken. Credentials go
 * by its environment; what uv says is read, and not logged.
 */
async function uvUpload(host, { uv, uploadUrl, folder, attested }, { files, credentials }) {
    const own = host.env("UV_UPLOAD_HTTP_TIMEOUT");
    const seconds = files.map(({ size }) => Number(own ?? timeFor(size)));
    const names = files.flatMap(({ name }) => attested.has(name) ? [name, attestationName(name)] : [name]);
    const completed = await host.exec.run({
        argv: [...(await memoryLimit(host)), uv, "publish", "--trusted-publishing", "never", ...names],
        cwd: folder,
        env: {
            ...OWN_SETTINGS,
            ...credentialEnvironment(credentials),
            UV_PUBLISH_URL: uploadUrl.href,
            UV_UPLOAD_HTTP_TIMEOUT: String(Math.max(...seconds)),
            UV_PUBLISH_NO_ATTESTATIONS: String(names.length === files.length),
        },
        timeoutSeconds: seconds.reduce((sum, one) => sum + one, SILENCE_SECONDS),
        label: `uploading ${files.map(({ name }) => name).join(", ")}`,
        quiet: true,
    });
    return { end: uploadEnd(completed), begun: begunUploads(completed) };
}
function timeFor(size) {
    return SILENCE_SECONDS + Math.ceil(size / LEAST_BYTES_A_SECOND);
}
/** Nothing but what is said here decides where a file goes, and who sends it. */
const OWN_SETTINGS = {
    UV_NO_CONFIG: "1",
    UV_NO_PROGRESS: "1",
    UV_HTTP_RETRIES: "0",
    UV_KEYRING_PROVIDER: "disabled",
    NO_COLOR: "1",
    UV_CONFIG_FILE: null,
    UV_PUBLISH_INDEX: null,
    UV_PUBLISH_CHECK_URL: null,
    UV_WORKING_DIR: null,
    UV_PROJECT: null,
    RUST_LOG: null,
    RUST_BACKTRACE: null,
};
/** util-linux has prlimit; where it is not, the time limit has to do. */
async function memoryLimit(host) {
    const prlimit = await host.exec.find("prlimit");
    return prlimit === null ? [] : [prlimit, `--as=${MOST_MEMORY}`];
}

;// CONCATENATED MODULE: ./packages/registry/src/python/upload-batch.ts






/**
 * Uploads a few files, patiently where the index is busy, silent or out of order. An upload that failed and whose file is there with its
 * bytes was one: the answer got lost, or somebody else sent the same.
 * @param onSent is told each file when it is there.
 * @throws Failure `server-silent`, `server-refused`, `credentials-refused`, `already-published`, `tool-failed`, `interrupted`
 */
async function uploadBatch(host, place, { files, onSent }) {
    const attempts = new Map();
    let waiting = files;
    while (waiting.length > 0) {
        const credentials = await place.credentials();
        const { end, begun } = await uvUpload(host, place, { files: waiting, credentials });
        const { sent, stopped } = upload_batch_partsOf(waiting, end, begun);
        sent.forEach(onSent);
        waiting = waiting.filter((one) => !sent.includes(one));
        if (end.kind === "sent" || stopped === null)
            continue;
        if ((await place.isThere(stopped)) === true) {
            onSent(stopped);
            waiting = waiting.filter((one) => one !== stopped);
        }
        else if (sent.length === 0 || !isUnauthorized(end)) {
            const attempt = (attempts.get(stopped.name) ?? 0) + 1;
            attempts.set(stopped.name, attempt);
            await upload_batch_waitAfter(host, place, { file: stopped.name, end, attempt });
        }
        // Else the credentials were good, and are no longer: others are asked for.
    }
}
/** Parts files into those that were taken and the one that was not; null where all were. */
function upload_batch_partsOf(files, end, begun) {
    if (end.kind === "sent")
        return { sent: files, stopped: null };
    const stopped = files.find(({ name }) => name === begun.at(-1)) ?? files[0] ?? null;
    const taken = new Set(begun.slice(0, -1));
    return { sent: files.filter((one) => one !== stopped && taken.has(one.name)), stopped };
}
function isUnauthorized(end) {
    return end.kind === "answered" && [401, 403].includes(end.answer.status);
}
/** Waits for the next attempt, where one may end otherwise; else throws the failure. */
async function upload_batch_waitAfter(host, place, { file, end, attempt }) {
    if (!upload_batch_isPassing(end) || attempt >= wait_after_ATTEMPTS || host.signal.aborted)
        throw upload_batch_failureOf(place, file, end);
    const wait = waitBefore(attempt + 1, null, host.clock);
    host.log.info(`${file}, attempt ${attempt} of ${wait_after_ATTEMPTS}: ${upload_batch_reasonOf(end)}; next in ${wait / 1000} s`);
    await host.clock.sleep(wait);
}
function upload_batch_isPassing(end) {
    return end.kind === "silent" || (end.kind === "answered" && PASSING.has(end.answer.status));
}
/** Nothing of what the server says: that is for the failure, which hides secrets. */
function upload_batch_reasonOf(end) {
    if (end.kind === "answered")
        return `the index answers ${end.answer.status}`;
    return end.kind === "silent" ? end.reason : end.kind;
}
function upload_batch_failureOf({ name: index, uploadUrl }, file, end) {
    const what = `uploading ${file}`;
    switch (end.kind) {
        case "answered":
            return answerFailure(index, uploadUrl, { what, answer: end.answer });
        case "astray":
            return new src_failure/* Failure */.H("server-refused", `${what}: ${index} leads to ${end.to}, and nothing was sent there: files and credentials go only where they were meant to`, { remedy: "Give the address that takes uploads, with its last slash." });
        case "endless":
            return new src_failure/* Failure */.H("server-refused", `${what}: the answer of ${index} has no end`, {
                remedy: "Check the address: what answers there is no index.",
            });
        case "unsent":
            return new src_failure/* Failure */.H("tool-failed", `${what}: uv did not send it: ${end.reason}`, {
                remedy: "Report this with the log of a run with RUNNER_DEBUG=1.",
            });
        case "silent":
            return new src_failure/* Failure */.H("server-silent", `${what}: ${index}: ${end.reason}`, {
                remedy: "Check the address and the network, then run again: what is there is not sent again.",
            });
    }
}
function answerFailure(name, { origin }, { what, answer }) {
    const remedy = uploadRemedy(answer);
    const service = { name, origin, credentials: {} };
    const remedies = remedy === null ? {} : { [answer.status]: remedy };
    const failure = refusal(service, answer, { what, remedies });
    if (answer.status !== 409 && !EXISTS.test(failure.message))
        return failure;
    return new src_failure/* Failure */.H("already-published", failure.message, { remedy: remedy ?? failure.remedy });
}
const EXISTS = /already exists/i;

;// CONCATENATED MODULE: ./packages/registry/src/python/upload-order.ts
/**
 * Parts distributions into rounds, each of which is up before the next begins: wheels for one platform, wheels for any, source
 * distributions. So no installer that could have a wheel sees only a source distribution, and builds it.
 */
function uploadRounds(distributions) {
    const rounds = [[], [], []];
    for (const one of distributions)
        rounds[roundOf(one)]?.push(one);
    return rounds.filter((round) => round.length > 0);
}
/** Nothing of a process of uv takes longer than a token serves (trusted publishing: 15 minutes). */
const MOST_FILES = 8;
const upload_order_MOST_BYTES = 50_000_000;
/** Parts a round into batches that are sent by a process each, so that `width` of them have much the same to do. */
function uploadBatches(round, width) {
    const most = Math.min(MOST_FILES, Math.ceil(round.length / width));
    const batches = [];
    let bytes = 0;
    for (const one of round) {
        const last = batches.at(-1);
        bytes += one.size;
        if (last !== undefined && last.length < most && bytes <= upload_order_MOST_BYTES)
            last.push(one);
        else {
            batches.push([one]);
            bytes = one.size;
        }
    }
    return batches;
}
function roundOf({ kind, tags }) {
    if (kind === "sdist")
        return 2;
    return tags.some(({ platform }) => platform === "any") ? 1 : 0;
}

;// CONCATENATED MODULE: ./packages/registry/src/python/python-index-publisher.ts
















const UPLOADS_AT_ONCE = 4;
/** Publishes wheels and source distributions to an index with an upload API: the public one, or one's own. */
function pythonIndexPublisher(host, options) {
    const secrets = new Secrets(host);
    const index = new PythonIndex(host, options, secrets);
    return {
        description: options.url === null ? "the Python index" : `the Python index at ${hostOf(options.url)}`,
        preflight: async () => secrets.keptBy(async () => index.preflight()),
        publish: async (plan) => secrets.keptBy(async () => index.publish(plan)),
    };
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : "an address that is none";
}
class PythonIndex {
    #host;
    #options;
    #keeper;
    #prepared = null;
    constructor(host, options, secrets) {
        this.#host = host;
        this.#options = options;
        this.#keeper = new CredentialKeeper(host, options.identity, secrets);
    }
    async preflight() {
        this.#prepared = await this.#prepare();
        return this.#prepared.plan;
    }
    async publish(plan) {
        refusePlan(plan);
        const prepared = this.#prepared ?? (await this.#prepare());
        const named = new Map(prepared.distributions.map((one) => [one.name, one]));
        const planned = (standing) => plan.flatMap((put) => (put.standing === standing ? (named.get(put.name) ?? []) : []));
        const sent = planned("send");
        await this.#upload(prepared, sent);
        const all = [...planned("there"), ...sent];
        if (prepared.client !== null)
            await readBack(this.#host, prepared.client, all);
        return publishedOf(all, prepared);
    }
    async #prepare() {
        const host = this.#host;
        const read = await (0,read_distribution/* readDistributions */.c)(host, this.#options.files);
        const distributions = read.flatMap((one) => (one.ok ? [one.distribution] : []));
        const uv = await (0,python_tool/* uvProgram */.Q)(host);
        const place = await indexPlace(host, uv, this.#options);
        const credentials = await this.#keeper.credentials(place);
        if (credentials.kind !== "nobody" && !isSecretWay(place.uploadUrl))
            host.log.warning(`${place.name} is asked over http: whoever listens reads the credentials`);
        await this.#keeper.logIn(place, await probeCredentials(host, place, credentials));
        const client = await simpleClient(host, place, await this.#keeper.credentials(place));
        const there = await filesThere(client, distributions);
        if (client === null)
            host.log.warning(`${place.name} shows no simple API where indexes have theirs: what is there cannot be told, nor read back. Name its address to have both.`);
        const context = { place: place.name, rules: place.rules, there, now: host.clock.now() };
        return { uv, place, client, distributions, plan: planUploads(read, context) };
    }
    async #upload(prepared, sent) {
        if (sent.length === 0)
            return;
        const host = this.#host;
        const place = await this.#uploadPlace(prepared, sent);
        let done = 0;
        const onSent = ({ name, size }) => {
            done += 1;
            host.log.info(`${name} is at ${place.name} (${(0,megabytes/* megabytes */.i)(size)}, ${done} of ${sent.length})`);
        };
        try {
            for (const round of uploadRounds(sent))
                await (0,in_parallel/* inParallel */.H)(uploadBatches(round, UPLOADS_AT_ONCE), UPLOADS_AT_ONCE, async (files) => uploadBatch(host, place, { files, onSent }));
        }
        catch (thrown) {
            if (!(thrown instanceof src_failure/* Failure */.H) || done === 0)
                throw thrown;
            const { code, message, remedy, diagnoses } = thrown;
            const told = `${message}\n${done} of ${sent.length} files are there, and are not sent again by another run.`;
            throw new src_failure/* Failure */.H(code, told, { remedy, diagnoses, cause: thrown });
        }
    }
    /** Gives uv a folder with the files and nothing else. */
    async #uploadPlace({ uv, place, client }, sent) {
        const host = this.#host;
        const folder = await host.files.temporaryFolder("upload");
        for (const { path, name } of sent)
            await host.files.link(path, `${folder}/${name}`);
        const attested = new Set();
        for (const [name, json] of (await this.#options.attest?.(sent)) ?? []) {
            await host.files.write(`${folder}/${attestationName(name)}`, json);
            attested.add(name);
        }
        return {
            ...{ uv, uploadUrl: place.uploadUrl, folder, attested },
            name: place.name,
            credentials: async () => this.#keeper.credentials(place),
            isThere: async (distribution) => isThere(client, distribution),
        };
    }
}
async function filesThere(client, distributions) {
    const there = new Map();
    if (client === null)
        return there;
    const projects = [...new Set(distributions.map(({ project }) => project))];
    await (0,in_parallel/* inParallel */.H)(projects, UPLOADS_AT_ONCE, async (project) => {
        there.set(project, await client.filesOf(project));
    });
    return there;
}
/** Asked after an upload that failed: an index that does not answer then tells nothing. */
async function isThere(client, { project, name, sha256 }) {
    if (client === null)
        return null;
    try {
        const files = await client.filesOf(project);
        return files.some((file) => file.name === name && file.hashes["sha256"] === sha256);
    }
    catch (thrown) {
        if (thrown instanceof src_failure/* Failure */.H && thrown.code !== "interrupted")
            return null;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/static/put-proved.ts

/**
 * Puts a file that will never change into a place, unless it lies there, and reads back what lies there then.
 * @throws Failure `published-differs` where that is something else.
 */
async function putProved(host, place, { path, artifact }) {
    const { name, sha256 } = artifact;
    if ((await place.sha256(path, artifact)) === sha256)
        return;
    await place.putFile(path, artifact);
    const found = await place.sha256(path, artifact);
    if (found !== sha256)
        throw new src_failure/* Failure */.H("published-differs", `${name} has SHA-256 ${sha256}, and what lies in ${place.name} has ${found ?? "none"}`, { remedy: "Look at what else writes there, then run again." });
    host.log.info(`${name} lies in ${place.name}`);
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/object-key.ts
/** What needs no quoting in a shell, an address or a list of sums, on any system. */
const SAFE = /^[\w.+~@=!-]+$/;
/** S3 takes keys of 1,024 bytes. */
const object_key_LONGEST = 900;
/** Says why a name cannot be a part of an object's key, `/` between folders; null where it can. */
function keyProblem(name) {
    if (name === "")
        return "it is empty";
    if (name.length > object_key_LONGEST)
        return `it is longer than ${object_key_LONGEST} characters`;
    const parts = name.split("/");
    if (parts.some((part) => ["", ".", ".."].includes(part)))
        return "it leads elsewhere, or has an empty part";
    if (parts.some((part) => part.startsWith("-")))
        return "a part of it begins with a dash";
    return parts.every((part) => SAFE.test(part))
        ? null
        : "it has characters other than letters of ASCII, digits and . _ - + ~ @ = !";
}
/** Writes a key into an address, so that no service reads a `+` as a blank (RFC 3986). */
function encodeKey(key) {
    return key.split("/").map(encodePart).join("/");
}
function encodePart(part) {
    return encodeURIComponent(part).replaceAll(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/bucket-problems.ts

/** Says what of a bucket's address cannot be one, a sentence each. */
function bucketProblems({ s3, prefix, url }) {
    return [
        ...(prefix === "" ? [] : keyProblems("prefix", prefix)),
        ...(/^[A-Za-z0-9][\w.-]{2,62}$/.test(s3.bucket)
            ? []
            : ["the bucket has no name that buckets have"]),
        ...addressProblems("endpoint", s3.endpoint),
        ...(url === null ? [] : addressProblems("url", url)),
    ];
}
/** Says why a text cannot be a part of a key. @param what it is, for people. */
function keyProblems(what, text) {
    const problem = keyProblem(text);
    return problem === null ? [] : [`${what} ${JSON.stringify(text)}: ${problem}`];
}
function addressProblems(what, text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const isGood = url !== null &&
        ["http:", "https:"].includes(url.protocol) &&
        [url.username, url.password, url.search, url.hash].every((part) => part === "");
    // What is wrong with it may be a password in it.
    return isGood ? [] : [`${what} is no plain http or https address`];
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/part-plan.ts
const MEBIBYTE = 1024 ** 2;
const USUAL = 16 * MEBIBYTE;
const LARGEST = 64 * MEBIBYTE;
/** S3's limit. */
const MOST_PARTS = 10_000;
/** The largest object that goes in parts of at most 64 MiB. */
const LARGEST_OBJECT = LARGEST * MOST_PARTS;
/** From this size on, in bytes, an object goes in parts. */
const WHOLE_UP_TO = LARGEST;
/**
 * Divides a size into the parts in which it is sent. It is the same division in every run, so that what one left another can go on with.
 * @throws RangeError where the size is over {@link LARGEST_OBJECT}.
 */
function planParts(size) {
    if (size > LARGEST_OBJECT)
        throw new RangeError(`${size} bytes are more than parts can hold`);
    const needed = Math.ceil(size / MOST_PARTS / MEBIBYTE) * MEBIBYTE;
    const length = Math.max(USUAL, needed);
    return Array.from({ length: Math.max(Math.ceil(size / length), 1) }, (_, index) => ({
        number: index + 1,
        offset: index * length,
        length: Math.min(length, size - index * length),
    }));
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/stored-object.ts

/** The metadata that says the sha256 of the whole, for services that keep no sums and for what went there in parts. */
const SUM_METADATA = "x-amz-meta-sha256";
/** Reads what the headers of an answer say of an object; null where they are of none. */
function storedObject({ headers }) {
    const said = (name) => headers[name] ?? "";
    if (said("etag") === "")
        return null;
    return {
        etag: said("etag"),
        size: matching(said("content-length"), /^\d{1,15}$/, Number),
        checksum: matching(said("x-amz-checksum-sha256"), /./, String),
        claimed: matching(said(SUM_METADATA), /^[0-9a-f]{64}$/, String),
        contentType: said("content-type"),
        cacheControl: said("cache-control"),
    };
}
/**
 * Gives the sha256 of an object, in lower-case hex, without reading it; null where nothing says it for certain. Of what came in parts the
 * metadata was said before the parts were: they may be another file's.
 */
function storedSum(stored) {
    const { checksum, claimed } = stored;
    if (checksum !== null && !checksum.includes("-"))
        return Buffer.from(checksum, "base64").toString("hex");
    return cameInParts(stored) ? null : claimed;
}
function cameInParts({ checksum, etag, size }) {
    return checksum !== null || /-\d+"?$/.test(etag) || size === null || size > WHOLE_UP_TO;
}
function matching(text, form, read) {
    return form.test(text) ? read(text) : null;
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/sum-of-file.ts

const CHUNK = 1024 ** 2;
/** Gives the sha256 of a stretch of a file, which is never in memory as a whole. */
async function sumOfPart(host, { path, offset, length }) {
    const file = await host.files.openForReading(path);
    try {
        const hash = (0,external_node_crypto_.createHash)("sha256");
        const room = new Uint8Array(Math.min(CHUNK, Math.max(length, 1)));
        for (let done = 0; done < length; done += CHUNK) {
            const size = Math.min(CHUNK, length - done);
            hash.update(await file.read(offset + done, size, room.subarray(0, size)));
        }
        return hash.digest();
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/summed-parts.ts




const summed_parts_AT_ONCE = 4;
/** Divides what becomes an object into its parts, and sums each. */
async function summedParts(host, content) {
    return (0,in_parallel/* inParallel */.H)(planParts(content.length), summed_parts_AT_ONCE, async (part) => ({
        ...part,
        sum: await sumOf(host, content, part),
    }));
}
async function sumOf(host, content, { offset, length }) {
    if (content instanceof Uint8Array)
        return (0,external_node_crypto_.createHash)("sha256")
            .update(content.subarray(offset, offset + length))
            .digest();
    return sumOfPart(host, { path: content.path, offset: content.offset + offset, length });
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/is-stored.ts




/**
 * Tells whether an object's bytes are those expected: by the sum that the service keeps, of the whole or of its parts; else by that which
 * was said when it was put, where that is of its bytes for certain; else by reading it.
 */
async function isStored({ host, bucket }, { key, content, sha256 }, stored) {
    if (stored.size !== null && stored.size !== content.length)
        return false;
    const { checksum } = stored;
    if (checksum?.endsWith(`-${planParts(content.length).length}`) === true)
        return checksum === (await sumOfParts(host, content));
    return (storedSum(stored) ?? (await bucket.sumOf(key, stored))) === sha256;
}
/** As S3 makes it of what came in parts: the sum of the parts' sums, and how many they are. */
async function sumOfParts(host, content) {
    const parts = await summedParts(host, content);
    const hash = (0,external_node_crypto_.createHash)("sha256");
    for (const { sum } of parts)
        hash.update(sum);
    return `${hash.digest("base64")}-${parts.length}`;
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/list-objects.ts

/** A million objects; a service that goes on beyond is going in circles. */
const MOST_PAGES = 1000;
/** Lists the keys that begin so, page by page (ListObjectsV2). */
async function listObjects(service, prefix) {
    const what = `listing ${prefix}`;
    const found = [];
    let token = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const query = {
            "list-type": "2",
            "encoding-type": "url",
            prefix,
            ...(token === null ? {} : { "continuation-token": token }),
        };
        const read = await service.document({ method: "GET", key: null, query, what }, "ListBucketResult");
        found.push(...objectsOf(read));
        if (textAt(read, "IsTruncated") !== "true")
            return found;
        const next = textAt(read, "NextContinuationToken");
        if (next === null || next === "" || next === token)
            break;
        token = next;
    }
    throw service.strange(what);
}
function objectsOf(listing) {
    const isEncoded = textAt(listing, "EncodingType") === "url";
    return listing.children
        .filter(({ name }) => name === "Contents")
        .flatMap((element) => {
        const written = textAt(element, "Key") ?? "";
        const key = isEncoded ? decoded(written) : written;
        return key === null ? [] : [{ key, size: Number(textAt(element, "Size") ?? "0") }];
    });
}
/** A blank is written as a plus there. */
function decoded(text) {
    try {
        return decodeURIComponent(text.replaceAll("+", "%20"));
    }
    catch {
        // Such a key is none of ours.
        return null;
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/object-to-put.ts
/** Gives the headers that an object keeps. */
function keptHeaders({ contentType, cacheControl, }) {
    return { "content-type": contentType, "cache-control": cacheControl };
}
/** Gives the headers of a condition (RFC 9110, 13.1). */
function conditionHeaders(condition) {
    switch (condition.kind) {
        case "absent":
            return { "if-none-match": "*" };
        case "replacing":
            return { "if-match": condition.etag };
        case "always":
            return {};
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/multipart-upload.ts

const multipart_upload_MOST_PAGES = 100;
/** Lists the half-made uploads of one key, the newest first (ListMultipartUploads). */
async function halfMadeUploads(service, key) {
    const what = `looking for half-made uploads of ${key}`;
    const query = { uploads: "", prefix: key };
    const read = await service.document({ method: "GET", key: null, query, what }, "ListMultipartUploadsResult");
    return read.children
        .filter((element) => element.name === "Upload" && textAt(element, "Key") === key)
        .toSorted((a, b) => ((textAt(a, "Initiated") ?? "") < (textAt(b, "Initiated") ?? "") ? 1 : -1))
        .flatMap((element) => textAt(element, "UploadId") ?? []);
}
const NOT_FOUND = 404;
/** Lists the parts that an upload has (ListParts); none where it has ended. */
async function uploadedParts(service, key, uploadId) {
    const what = `looking at a half-made upload of ${key}`;
    const found = [];
    let marker = "0";
    for (let page = 0; page < multipart_upload_MOST_PAGES; page += 1) {
        const query = { uploadId, "part-number-marker": marker };
        const answer = await service.ask({ method: "GET", key, query, what }, [NOT_FOUND]);
        if (answer.status === NOT_FOUND)
            return [];
        const read = await service.read(answer, { what, root: "ListPartsResult" });
        found.push(...read.children.filter(({ name }) => name === "Part").map(partOf));
        const next = textAt(read, "NextPartNumberMarker") ?? "";
        if (textAt(read, "IsTruncated") !== "true")
            return found;
        if (Number(next) <= Number(marker))
            break;
        marker = next;
    }
    throw service.strange(what);
}
function partOf(element) {
    return {
        number: Number(textAt(element, "PartNumber") ?? "0"),
        etag: textAt(element, "ETag") ?? "",
        size: Number(textAt(element, "Size") ?? "-1"),
        checksum: textAt(element, "ChecksumSHA256"),
    };
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/open-upload.ts





const open_upload_NOT_FOUND = 404;
const open_upload_TAKEN = 412;
/** What a service says to headers of sums that it does not know. */
const NOT_IMPLEMENTED = 501;
/** Begins an upload (CreateMultipartUpload); null where the service takes none with sums. */
async function beginUpload(service, object, hasSums) {
    const { key } = object;
    const what = `beginning to upload ${key}`;
    const headers = {
        ...keptHeaders(object),
        [SUM_METADATA]: object.sha256,
        ...(hasSums ? { "x-amz-checksum-algorithm": "SHA256" } : {}),
    };
    const known = hasSums ? [NOT_IMPLEMENTED] : [];
    const request = { method: "POST", key, query: { uploads: "" }, headers, what };
    const answer = await service.ask(request, known);
    if (answer.status === NOT_IMPLEMENTED)
        return null;
    const read = await service.read(answer, { what, root: "InitiateMultipartUploadResult" });
    const id = textAt(read, "UploadId") ?? "";
    if (id === "")
        throw service.strange(what);
    return { object, id, hasSums };
}
/**
 * Sends a part (UploadPart); its bytes are proved on the way in any case, by the sum that is signed.
 * @param isFirst whether the service may say here that it takes no sums.
 * @returns "gone" where the upload is no more, "unable" where it takes no sums.
 */
async function sendPart(service, { object, id, hasSums }, { part, isFirst }) {
    const { number, length, sum } = part;
    const { path, offset } = object.content;
    const what = `uploading part ${number} of ${object.key}`;
    const request = {
        method: "PUT",
        key: object.key,
        query: { partNumber: String(number), uploadId: id },
        headers: hasSums ? { "x-amz-checksum-sha256": sum.toString("base64") } : {},
        body: [{ path, offset: offset + part.offset, length }],
        sha256: sum.toString("hex"),
        what,
    };
    const known = hasSums && isFirst ? [open_upload_NOT_FOUND, NOT_IMPLEMENTED] : [open_upload_NOT_FOUND];
    const answer = await service.ask(request, known);
    if (answer.status === open_upload_NOT_FOUND)
        return "gone";
    if (answer.status === NOT_IMPLEMENTED)
        return "unable";
    const etag = answer.headers["etag"] ?? "";
    if (etag === "")
        throw service.strange(what);
    return { part, etag };
}
/**
 * Makes the object of its parts (CompleteMultipartUpload).
 * @returns "taken" where the condition does not hold, or the upload is no more.
 */
async function completeUpload(service, { object, id, hasSums }, parts) {
    const { key, condition } = object;
    const rows = parts.map(({ part: { number, sum }, etag }) => {
        const checksum = hasSums ? `<ChecksumSHA256>${sum.toString("base64")}</ChecksumSHA256>` : "";
        return `<Part><PartNumber>${number}</PartNumber><ETag>${escapeXml(etag)}</ETag>${checksum}</Part>`;
    });
    const body = `<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${rows.join("")}</CompleteMultipartUpload>`;
    const what = `completing the upload of ${key}`;
    const request = {
        method: "POST",
        key,
        query: { uploadId: id },
        headers: { "content-type": "application/xml", ...conditionHeaders(condition) },
        body: [body],
        sha256: (0,external_node_crypto_.createHash)("sha256").update(body).digest("hex"),
        what,
    };
    const answer = await service.ask(request, [open_upload_TAKEN, open_upload_NOT_FOUND]);
    // What is not found is the upload: someone else completed it, or an attempt whose answer was lost.
    if (answer.status === open_upload_TAKEN || answer.status === open_upload_NOT_FOUND)
        return "taken";
    await service.read(answer, { what, root: "CompleteMultipartUploadResult" });
    return "put";
}
/** Gives a half-made upload up (AbortMultipartUpload); that it does not go is no failure of what was put. */
async function giveUpUpload(service, key, id) {
    const what = `giving up a half-made upload of ${key}`;
    try {
        await service.ask({ method: "DELETE", key, query: { uploadId: id }, what }, [open_upload_NOT_FOUND]);
    }
    catch (thrown) {
        const failure = (0,as_failure/* asFailure */.h)(thrown);
        if (failure.code === "interrupted")
            throw failure;
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/put-in-parts.ts




const put_in_parts_AT_ONCE = 4;
/**
 * Puts a large file in parts, several at once, each with its sum where the service takes them. What an earlier run left half-made is gone
 * on with, where it is of these bytes; what else there is of this key is given up once the object is there.
 */
async function putInParts(host, service, object) {
    const file = { object, parts: await summedParts(host, object.content) };
    const left = await halfMadeUploads(service, object.key);
    const begun = (await goneOnWith(service, file, left)) ?? (await begunAnew(host, service, file));
    const { upload, there } = begun;
    const sent = await (0,in_parallel/* inParallel */.H)(file.parts, put_in_parts_AT_ONCE, async (part) => {
        return there.get(part.number) ?? sendPart(service, upload, { part, isFirst: false });
    });
    const whole = sent.filter((each) => typeof each === "object");
    // An upload that ended meanwhile was completed by someone else, or given up: whoever asked looks what is there.
    const outcome = whole.length < sent.length ? "taken" : await completeUpload(service, upload, whole);
    const others = outcome === "put" ? left.filter((id) => id !== upload.id) : [...left, upload.id];
    for (const id of new Set(others))
        await giveUpUpload(service, object.key, id);
    return outcome;
}
/**
 * Finds the upload, the newest first, whose parts are all this file's. For which bytes one was begun, nothing but them says: one without
 * parts may be anybody's. Null where there is none.
 */
async function goneOnWith(service, { object, parts }, left) {
    for (const id of left) {
        const found = await uploadedParts(service, object.key, id);
        const own = found.flatMap(({ number, size, checksum, etag }) => {
            const part = parts.find((planned) => planned.number === number);
            const isOwn = part?.length === size && part.sum.toString("base64") === checksum;
            return isOwn ? [{ part, etag }] : [];
        });
        if (own.length > 0 && own.length === found.length)
            return {
                upload: { object, id, hasSums: true },
                there: new Map(own.map((each) => [each.part.number, each])),
            };
    }
    return null;
}
async function begunAnew(host, service, file) {
    const begun = service.takesPartSums ? await begunWithSums(service, file) : null;
    if (begun !== null)
        return begun;
    if (service.takesPartSums)
        host.log.info(`${service.name} takes no sums of parts: what comes of them is read back`);
    service.sendNoPartSums();
    const upload = await beginUpload(service, file.object, false);
    if (upload === null)
        throw service.strange(`beginning to upload ${file.object.key}`);
    return { upload, there: new Map() };
}
/** Begins with the first part alone: that it takes no sums, a service may say only then. Null where it does not. */
async function begunWithSums(service, { object, parts: [first] }) {
    const upload = await beginUpload(service, object, true);
    if (upload === null || first === undefined)
        return null;
    const sent = await sendPart(service, upload, { part: first, isFirst: true });
    if (sent !== "unable")
        return { upload, there: new Map(sent === "gone" ? [] : [[first.number, sent]]) };
    await giveUpUpload(service, object.key, upload.id);
    return null;
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/s3-service.ts






/** What the empty body has. */
const EMPTY_SUM = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
/** Two requests met in one object (409), or the service waited too long for a body (400): it may be said again. */
const s3_service_PASSING = new Set([
    "ConditionalRequestConflict",
    "OperationAborted",
    "RequestTimeout",
]);
const s3_service_ATTEMPTS = 6;
const WAIT_MILLISECONDS = 200;
/** Asks one bucket of an S3-compatible service, its name in the path; every request signed. */
class S3Service {
    name;
    #host;
    #options;
    #service;
    #secrets;
    #takesPartSums = true;
    constructor(host, options) {
        const { origin } = new URL(options.endpoint);
        const { region, credentials, bucket } = options;
        this.name = `the bucket ${bucket} at ${origin}`;
        this.#host = signedHost(host, { origin, service: "s3", region, credentials });
        this.#options = options;
        this.#service = { name: this.name, origin, credentials: {} };
        this.#secrets = awsSecrets(host, credentials);
    }
    /** Whether the parts of an upload go with sums, as far as is known. */
    get takesPartSums() {
        return this.#takesPartSums;
    }
    /** Remembers that the service takes none: Cloudflare's R2 answers 501 to a part that has one. */
    sendNoPartSums() {
        this.#takesPartSums = false;
    }
    /**
     * Asks, and takes what is fine or among the statuses that the caller knows what to do with.
     * @throws Failure for every other answer, without what of it is secret.
     */
    async ask(request, known = []) {
        return this.#secrets.keptBy(async () => this.#askPatiently(request, known));
    }
    /**
     * Asks for a document.
     * @param root the name of the element that it is.
     */
    async document(request, root) {
        return this.read(await this.ask(request), { what: request.what, root });
    }
    /** Reads a document. S3 may say 200 before it knows, and put the error in the body. */
    async read(answer, { what, root }) {
        return this.#secrets.keptBy(async () => {
            const read = parseXml(new TextDecoder().decode(answer.body).trim());
            if (read?.name === "Error")
                throw s3Refusal(this.#service, answer, what);
            if (read?.name !== root)
                throw notS3(this.#service, what);
            return read;
        });
    }
    /** Is the failure of an answer that no such service gives. */
    strange(what) {
        return notS3(this.#service, what);
    }
    async #askPatiently(request, known) {
        for (let attempt = 1;; attempt += 1) {
            const answer = await this.#send(request);
            if (answer.status >= 200 && answer.status < 300)
                return answer;
            const code = s3ErrorCode(answer);
            const isPassing = s3_service_PASSING.has(code) && attempt < s3_service_ATTEMPTS && !this.#host.signal.aborted;
            if (!isPassing) {
                if (known.includes(answer.status) && code !== "NoSuchBucket")
                    return answer;
                throw s3Refusal(this.#service, answer, request.what);
            }
            await this.#host.clock.sleep(WAIT_MILLISECONDS * attempt);
        }
    }
    async #send(request) {
        const { method, key, query = {}, headers = {}, body, sha256 = EMPTY_SUM } = request;
        return ask(this.#host, this.#service, {
            ...{ method, url: this.#address(key, query) },
            headers: { ...headers, "x-amz-content-sha256": sha256 },
            ...(body === undefined ? {} : { body }),
            ...(request.mostBytes === undefined ? {} : { mostBytes: request.mostBytes }),
        });
    }
    #address(key, query) {
        const { endpoint, bucket } = this.#options;
        const path = key === null ? bucket : `${bucket}/${encodeKey(key)}`;
        const search = Object.entries(query)
            .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
            .join("&");
        return `${endpoint.replace(/\/+$/, "")}/${path}${search === "" ? "" : `?${search}`}`;
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/s3-bucket.ts







const s3_bucket_NOT_FOUND = 404;
/** A condition did not hold. */
const s3_bucket_TAKEN = 412;
const STRETCH = 4 * 1024 ** 2;
/**
 * Is one bucket of an S3-compatible service. What goes there is proved on the way by its sha256, which the service checks, and is kept
 * with it.
 *
 * See the API reference of Amazon S3: HeadObject, GetObject, PutObject, DeleteObject, ListObjectsV2, multipart uploads, conditional writes.
 */
class S3Bucket {
    #host;
    #service;
    constructor(host, options) {
        this.#host = host;
        this.#service = new S3Service(host, options);
    }
    /** For people. */
    get name() {
        return this.#service.name;
    }
    /** Asks what is under a key; null for nothing. */
    async head(key) {
        const what = `looking at ${key}`;
        const headers = { "x-amz-checksum-mode": "ENABLED" };
        const answer = await this.#service.ask({ method: "HEAD", key, headers, what }, [s3_bucket_NOT_FOUND]);
        if (answer.status === s3_bucket_NOT_FOUND)
            return null;
        return storedObject(answer) ?? this.#strange(what);
    }
    /**
     * Reads a small object; null where there is none.
     * @param mostBytes of which no more is taken.
     */
    async get(key, mostBytes) {
        const what = `reading ${key}`;
        const answer = await this.#service.ask({ method: "GET", key, mostBytes, what }, [s3_bucket_NOT_FOUND]);
        if (answer.status === s3_bucket_NOT_FOUND)
            return null;
        const stored = storedObject(answer) ?? this.#strange(what);
        return { ...stored, bytes: answer.body };
    }
    /** Reads an object, a stretch at a time, for its sum in lower-case hex: where the service has kept none. */
    async sumOf(key, { etag, size }) {
        const what = `reading ${key}`;
        if (size === null)
            return this.#strange(what);
        const hash = (0,external_node_crypto_.createHash)("sha256");
        for (let start = 0; start < size; start += STRETCH) {
            const end = Math.min(start + STRETCH, size) - 1;
            const headers = { range: `bytes=${start}-${end}`, "if-match": etag };
            const answer = await this.#service.ask({ method: "GET", key, headers, what });
            if (answer.body.length !== end - start + 1)
                return this.#strange(what);
            hash.update(answer.body);
        }
        return hash.digest("hex");
    }
    /**
     * Puts an object, a large file in parts.
     * @returns "taken" where the condition does not hold: also where an attempt whose answer was lost had put it.
     */
    async put(object) {
        const { content } = object;
        if (!(content instanceof Uint8Array) && content.length > WHOLE_UP_TO)
            return putInParts(this.#host, this.#service, { ...object, content });
        return this.#putWhole(object);
    }
    /** Lists the keys that begin so, in their order. */
    async list(prefix) {
        return listObjects(this.#service, prefix);
    }
    /** Removes an object; where there is none that is fine. */
    async remove(key) {
        const what = `removing ${key}`;
        await this.#service.ask({ method: "DELETE", key, what }, [s3_bucket_NOT_FOUND]);
    }
    async #putWhole(object) {
        const { key, content, sha256 } = object;
        const what = `uploading ${key}`;
        const headers = {
            ...keptHeaders(object),
            ...conditionHeaders(object.condition),
            "x-amz-checksum-sha256": Buffer.from(sha256, "hex").toString("base64"),
            [SUM_METADATA]: sha256,
        };
        // A condition on an object that is gone is answered with 404 by some.
        const known = object.condition.kind === "replacing" ? [s3_bucket_TAKEN, s3_bucket_NOT_FOUND] : [s3_bucket_TAKEN];
        const request = { method: "PUT", key, headers, sha256, body: [content], what };
        const answer = await this.#service.ask(request, known);
        if (known.includes(answer.status))
            return "taken";
        // What a proxy or a portal says in the service's place has none.
        if (storedObject(answer) === null)
            return this.#strange(what);
        return "put";
    }
    #strange(what) {
        throw this.#service.strange(what);
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/tell-ignored-conditions.ts
/**
 * Warns where a service ignores conditions: what it has just taken where there was nothing, it is asked to take so again.
 * @param object whose condition is that there is none.
 */
async function tellIgnoredConditions({ host, bucket }, object) {
    if ((await bucket.put(object)) === "taken")
        return;
    host.log.warning(`${bucket.name} ignores conditions (If-None-Match): of two publishers at once the later one overwrites the other. Let only one run at a time (concurrency).`);
}

;// CONCATENATED MODULE: ./packages/registry/src/static/bucket-place.ts







const IMMUTABLE = "public, max-age=31536000, immutable";
const bucket_place_PASSING = "public, max-age=60";
/** More than the index file of any crate has, or the page of any project. */
const LARGEST_TEXT = 64 * 1024 ** 2;
/** A half-made upload that someone else ended is begun anew. */
const bucket_place_ATTEMPTS = 3;
/**
 * Keeps static files in a bucket of an S3-compatible service; who changes a text says in place of which (conditional writes).
 * @throws Failure `inputs-invalid` where the address can be none.
 */
function bucketPlace(host, options) {
    const problems = bucketProblems(options);
    if (problems.length > 0)
        throw new src_failure/* Failure */.H("inputs-invalid", problems.join("\n"), {
            remedy: "Correct what is named; nothing was sent.",
        });
    const { s3, prefix, url } = options;
    const bucket = new S3Bucket(host, s3);
    const at = (path) => (prefix === "" ? path : `${prefix}/${path}`);
    let isTried = false;
    return {
        name: prefix === "" ? bucket.name : `${prefix} in ${bucket.name}`,
        url: `${url.replace(/\/+$/, "")}/`,
        read: async (path) => {
            const read = await bucket.get(at(path), LARGEST_TEXT);
            return read === null ? null : { text: new TextDecoder().decode(read.bytes), mark: read.etag };
        },
        sha256: async (path, expected) => sumAt({ host, bucket }, at(path), expected),
        // Nobody's list is overwritten here.
        lying: async () => [],
        putFile: async (path, artifact) => putOnce(bucket, {
            ...{ key: at(path), ...bucket_place_contentOf(artifact) },
            ...{ contentType: "application/octet-stream", cacheControl: IMMUTABLE },
            condition: { kind: "absent" },
        }),
        replace: async (path, { text, contentType }, before) => {
            const content = new TextEncoder().encode(text);
            const object = {
                ...{ key: at(path), content, sha256: (0,external_node_crypto_.createHash)("sha256").update(content).digest("hex") },
                ...{ contentType, cacheControl: bucket_place_PASSING },
                condition: before === null ? { kind: "absent" } : { kind: "replacing", etag: before.mark },
            };
            if ((await bucket.put(object)) === "taken")
                return false;
            if (before === null && !isTried) {
                isTried = true;
                await tellIgnoredConditions({ host, bucket }, object);
            }
            return true;
        },
    };
}
function bucket_place_contentOf({ path, size, sha256 }) {
    return { content: { path, offset: 0, length: size }, sha256 };
}
/** By what says it for certain, or else by reading it. */
async function sumAt(from, key, expected) {
    const stored = await from.bucket.head(key);
    if (stored === null)
        return null;
    const sum = storedSum(stored);
    if (sum !== null)
        return sum;
    if (expected !== undefined && (await isStored(from, { key, ...bucket_place_contentOf(expected) }, stored)))
        return expected.sha256;
    return from.bucket.sumOf(key, stored);
}
async function putOnce(bucket, object) {
    for (let attempt = 1; attempt <= bucket_place_ATTEMPTS; attempt += 1) {
        const outcome = await bucket.put(object);
        if (outcome === "put" || (await bucket.head(object.key)) !== null)
            return;
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/simple/bucket-store.ts

/**
 * Keeps a static index in a bucket. A page is changed in place of the one that was read and of no other, so nobody's files can be lost
 * from one; what a killed run left unlisted is listed by the run that completes it.
 */
function bucketStore(host, options) {
    return {
        ...bucketPlace(host, options),
        servesFolders: options.servesFolders,
        projects: async () => [],
        unlisted: async () => [],
    };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./packages/registry/src/static/folder-place.ts

/** Keeps static files in a folder: for a web server, for Pages, or for clients that read it as it lies. */
function folderPlace({ files }, { folder, url }) {
    const root = files.absolute(folder).replace(/\/+$/, "");
    const served = (url ?? (0,external_node_url_.pathToFileURL)(root).href).replace(/\/+$/, "");
    const at = (path) => `${root}/${path}`;
    const read = async (path) => {
        const text = await files.readTextIfThere(at(path));
        return text === null ? null : { text, mark: text };
    };
    return {
        name: `the folder ${folder}`,
        url: `${served}/`,
        read,
        sha256: async (path) => ((await files.exists(at(path))) ? files.sha256(at(path)) : null),
        lying: async (path) => {
            const names = (await files.exists(at(path))) ? await files.list(at(path)) : [];
            return names.map((name) => `${at(path)}/${name}`).toSorted();
        },
        putFile: async (path, artifact) => files.placeFile(artifact.path, at(path)),
        replace: async (path, { text }, before) => {
            // A folder has no conditions: what comes between these two lines is overwritten, and lies there unlisted.
            if ((await read(path))?.mark !== before?.mark)
                return false;
            await files.write(at(path), text);
            return true;
        },
    };
}

// EXTERNAL MODULE: ./packages/wheel/src/simple-pages.ts
var simple_pages = __webpack_require__(3632);
;// CONCATENATED MODULE: ./packages/registry/src/simple/simple-layout.ts




/** The folder of a static index that installers are given. */
const SIMPLE = "simple";
/** Says where a distribution lies: beside the page of its project, which is then the base of its address. */
function filePath({ project, name }) {
    return `${SIMPLE}/${project}/${name}`;
}
/** Says where METADATA lies, which installers read instead of the whole wheel (PEP 658). */
function metadataPath(distribution) {
    return `${filePath(distribution)}.metadata`;
}
/** Says what a static index tells of a distribution. @param now milliseconds since the epoch. */
function simpleFileOf(distribution, now) {
    const { name, sha256, size, metadata, metadataBytes } = distribution;
    const digest = metadataBytes === null ? null : (0,external_node_crypto_.createHash)("sha256").update(metadataBytes).digest("hex");
    return {
        ...{ name, url: encodeURIComponent(name), hashes: { sha256 }, size },
        requiresPython: metadata?.requiresPython ?? null,
        yanked: null,
        coreMetadata: digest === null ? null : `sha256=${digest}`,
        uploadTime: new Date(now).toISOString(),
    };
}
/** Joins lists of a project's files. What comes first stays as it is: no file is ever dropped, and a yanked one stays yanked. */
function mergedFiles(...lists) {
    const merged = new Map();
    for (const file of lists.flat())
        if (!merged.has(file.name))
            merged.set(file.name, file);
    return [...merged.values()];
}
/** Writes the pages of a project: path to text. */
function pagesOfProject(project, files) {
    return below(`${SIMPLE}/${project}`, (0,simple_pages/* projectPages */.a)(project, files));
}
/** Writes the pages that list all projects: path to text. */
function pagesOfRoot(projects) {
    return below(SIMPLE, (0,simple_pages/* rootPages */.V)(projects));
}
function below(folder, pages) {
    return new Map(Array.from(pages, ([file, text]) => [`${folder}/${file}`, text]));
}
/** Reads which projects the root's page lists, be it JSON (PEP 691) or HTML (PEP 503). */
function projectsOfRoot(text) {
    const read = (0,json/* jsonOrNull */.J)(text);
    if (!(0,json/* isRecord */.u)(read))
        return htmlAnchors(text).flatMap(({ text: name }) => name === "" ? [] : [(0,project_name/* normalizeProjectName */.yz)(name)]);
    const rows = Array.isArray(read["projects"]) ? read["projects"] : [];
    return rows.flatMap((row) => (0,json/* isRecord */.u)(row) && typeof row["name"] === "string" ? [(0,project_name/* normalizeProjectName */.yz)(row["name"])] : []);
}
/** Says as what a file of the index is served; a server that tells JSON and HTML apart by what is asked for needs it (PEP 691). */
function simpleContentType(path) {
    if (path.endsWith(".html"))
        return "text/html; charset=utf-8";
    if (path.endsWith("/index.json"))
        return "application/vnd.pypi.simple.v1+json";
    return path.endsWith(".metadata") ? "text/plain; charset=utf-8" : "application/octet-stream";
}

;// CONCATENATED MODULE: ./packages/registry/src/simple/folder-store.ts




/** Keeps a static index in a folder: for a web server, for Pages, or to install from as it lies. */
function folderStore(host, options) {
    const root = host.files.absolute(options.folder).replace(/\/+$/, "");
    const at = (path) => `${root}/${path}`;
    return {
        ...folderPlace(host, options),
        servesFolders: true,
        projects: async () => {
            const names = (await host.files.exists(at(SIMPLE))) ? await host.files.list(at(SIMPLE)) : [];
            const isProject = async (name) => (0,project_name/* isProjectName */.jD)(name) &&
                name === (0,project_name/* normalizeProjectName */.yz)(name) &&
                ((await host.files.exists(at(`${SIMPLE}/${name}/index.html`))) ||
                    host.files.exists(at(`${SIMPLE}/${name}/index.json`)));
            const known = await Promise.all(names.map(isProject));
            return names.filter((_, index) => known[index]);
        },
        unlisted: async (project, listed) => lyingIn(host, at(`${SIMPLE}/${project}`), listed),
    };
}
/** Temporary names, which a killed run leaves, end otherwise. */
const FILE = /\.(?:whl|tar\.gz|zip)$/;
async function lyingIn(host, folder, listed) {
    if (!(await host.files.exists(folder)))
        return [];
    const names = await host.files.list(folder);
    const files = names.filter((name) => FILE.test(name) && !listed.has(name)).toSorted();
    const read = await (0,read_distribution/* readDistributions */.c)(host, files.map((name) => ({ path: `${folder}/${name}`, name })));
    const now = host.clock.now();
    return read.flatMap((one) => (one.ok ? [simpleFileOf(one.distribution, now)] : []));
}

;// CONCATENATED MODULE: ./packages/registry/src/simple/simple-pages.ts



/** Reads a page of a static index in both its forms. @param project null for the page that lists all projects. */
async function readPages(place, project) {
    const folder = project === null ? SIMPLE : `${SIMPLE}/${project}`;
    const pages = new Map();
    for (const type of ["json", "html"]) {
        const path = `${folder}/index.${type}`;
        pages.set(path, await place.read(path));
    }
    return pages;
}
/**
 * Gives the files that either form of a project's page lists.
 * @throws Failure `server-refused` where one of them is no page.
 */
function filesOn(pages, { name }) {
    const lists = Array.from(pages, ([path, kept]) => {
        if (kept === null)
            return [];
        const read = readSimplePage(path.endsWith(".json") ? "json" : "html", kept.text);
        if (!read.ok)
            throw brokenPage(path, name, read.problem);
        return read.files;
    });
    return mergedFiles(...lists);
}
/** Gives the projects that either form of the root's page lists. */
function projectsOn(pages) {
    return [...pages.values()].flatMap((kept) => (kept === null ? [] : projectsOfRoot(kept.text)));
}
/**
 * Puts both forms of a page there in place of those that were read; what is as it should be is left alone.
 * @returns false where somebody else changed one of them meanwhile.
 */
async function replacePages(place, pages, before) {
    for (const [path, text] of pages) {
        const kept = before.get(path) ?? null;
        if (kept?.text === text)
            continue;
        if (!(await place.replace(path, { text, contentType: simpleContentType(path) }, kept)))
            return false;
    }
    return true;
}
function brokenPage(path, place, problem) {
    return new src_failure/* Failure */.H("server-refused", `${path} in ${place} is no page of an index: ${problem}`, {
        remedy: "Put the page right, or take it away: what lies beside it is then listed anew.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/simple/simple-index-publisher.ts










/** Publishes wheels and source distributions into a folder that serves as a simple index (PEP 503, 691, 658). */
function simpleFolderPublisher(host, options) {
    return simpleIndexPublisher(host, folderStore(host, options), options.files);
}
/**
 * Publishes wheels and source distributions into a bucket that serves as a simple index (PEP 503, 691, 658).
 * @throws Failure `inputs-invalid`
 */
function simpleBucketPublisher(host, options) {
    return simpleIndexPublisher(host, bucketStore(host, options), options.files);
}
/** How often a page is written again where other publishers were quicker: of so many at once each comes to its turn. */
const MOST_ROUNDS = 40;
const simple_index_publisher_AT_ONCE = 4;
/** Publishes to a static simple index, wherever it lies: files first, then the pages of their projects, then the list of all. */
function simpleIndexPublisher(host, store, files) {
    const index = new SimpleIndex(host, store, files);
    return {
        description: `a simple index in ${store.name}`,
        preflight: async () => index.preflight(),
        publish: async (plan) => index.publish(plan),
    };
}
class SimpleIndex {
    #host;
    #store;
    #files;
    #distributions = [];
    constructor(host, store, files) {
        this.#host = host;
        this.#store = store;
        this.#files = files;
    }
    async preflight() {
        const read = await (0,read_distribution/* readDistributions */.c)(this.#host, this.#files);
        this.#distributions = read.flatMap((one) => (one.ok ? [one.distribution] : []));
        const there = new Map();
        for (const project of new Set(this.#distributions.map((one) => one.project)))
            there.set(project, await this.#filesThere(project));
        const now = this.#host.clock.now();
        return planUploads(read, { place: this.#store.name, rules: "any", there, now });
    }
    async publish(plan) {
        refusePlan(plan);
        if (this.#distributions.length === 0)
            await this.preflight();
        const planned = new Map(plan.map(({ name, standing }) => [name, standing]));
        const all = this.#distributions.filter(({ name }) => planned.has(name));
        const sent = all.filter(({ name }) => planned.get(name) === "send");
        await (0,in_parallel/* inParallel */.H)(sent, simple_index_publisher_AT_ONCE, async (one) => this.#put(filePath(one), one));
        await (0,in_parallel/* inParallel */.H)(all, simple_index_publisher_AT_ONCE, async (one) => this.#putMetadata(one));
        const projects = new Set(all.map(({ project }) => project));
        for (const project of projects)
            await this.#writeProject(project, all);
        await this.#writeRoot(projects);
        return this.#published(all);
    }
    /** What is listed, and those of our own that lie there: a run that was killed may have left them unlisted. */
    async #filesThere(project) {
        const listed = filesOn(await readPages(this.#store, project), this.#store);
        const names = new Set(listed.map(({ name }) => name));
        const own = this.#distributions.filter((one) => one.project === project && !names.has(one.name));
        const now = this.#host.clock.now();
        const lying = await (0,in_parallel/* inParallel */.H)(own, simple_index_publisher_AT_ONCE, async (one) => {
            const sha256 = await this.#store.sha256(filePath(one), one);
            return sha256 === null ? [] : [simpleFileOf({ ...one, sha256 }, now)];
        });
        return [...listed, ...lying.flat()];
    }
    async #put(path, artifact) {
        await putProved(this.#host, this.#store, { path, artifact });
    }
    /** Also of what lies there: the run that put it may have been killed before its metadata. */
    async #putMetadata(distribution) {
        const { metadataBytes: bytes, name } = distribution;
        if (bytes === null)
            return;
        const folder = await this.#host.files.temporaryFolder("metadata");
        const path = `${folder}/METADATA`;
        await this.#host.files.write(path, bytes);
        const sha256 = (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
        const artifact = { path, name: `${name}.metadata`, size: bytes.length, sha256 };
        await this.#put(metadataPath(distribution), artifact);
    }
    /** Writes until everything that lies there is listed: two publishers at once may not lose each other's files. */
    async #writeProject(project, all) {
        const store = this.#store;
        const now = this.#host.clock.now();
        const own = all.filter((one) => one.project === project);
        const added = own.map((one) => simpleFileOf(one, now));
        await this.#inRounds(project, async () => {
            const before = await readPages(store, project);
            const known = mergedFiles(filesOn(before, store), added);
            const files = mergedFiles(known, await store.unlisted(project, namesOf(known)));
            if (!(await replacePages(store, pagesOfProject(project, files), before)))
                return false;
            const listed = filesOn(await readPages(store, project), store);
            return (await store.unlisted(project, namesOf(listed))).length === 0;
        });
    }
    async #writeRoot(projects) {
        const store = this.#store;
        await this.#inRounds("all projects", async () => {
            const before = await readPages(store, null);
            const names = [...projectsOn(before), ...(await store.projects()), ...projects];
            return replacePages(store, pagesOfRoot(names), before);
        });
    }
    /** @param round says whether it wrote what it read, or somebody else was quicker. */
    async #inRounds(what, round) {
        for (let count = 0; count < MOST_ROUNDS; count += 1)
            if (await round())
                return;
        throw new src_failure/* Failure */.H("server-refused", `${this.#store.name}: others change the page of ${what} all the time`, {
            remedy: "Run again: what is there is not sent again.",
        });
    }
    #published(all) {
        const { url, servesFolders } = this.#store;
        const indexUrl = `${url}${SIMPLE}/`;
        const page = servesFolders ? "" : "index.html";
        if (!servesFolders)
            this.#host.log.warning(`${this.#store.name}: installers ask for folders, which a bucket's own API does not serve. Have a web server stand in front of it (CloudFront, website hosting), and give its address as site-url.`);
        const pins = new Set(all.map(({ project, named }) => `${project}==${named.version}`));
        return {
            urls: [...new Set(all.map(({ project }) => `${indexUrl}${project}/${page}`))],
            digests: Object.fromEntries(all.map(({ name, sha256 }) => [name, `sha256:${sha256}`])),
            install: servesFolders
                ? Array.from(pins, (pin) => `pip install --index-url ${indexUrl} ${pin}`)
                : [],
        };
    }
}
function namesOf(files) {
    return new Set(files.map(({ name }) => name));
}

;// CONCATENATED MODULE: ./packages/registry/src/version/latest-move.ts

/**
 * Decides whether a version becomes the latest. By itself the pointer only goes forward, and from a final release not to one before the
 * next.
 * @param current what the pointer, or the tag, leads to; null where that is nothing, "unreadable" where it is nothing of ours.
 */
function latestMove(choice, version, current) {
    if (choice === "never")
        return stays("it was asked to stay as it is");
    if (choice === "always" || current === null)
        return { moves: true };
    if (current === "unreadable")
        return stays("what is there is no pointer of this kind");
    if (current.version === version)
        return { moves: true };
    const order = compareReleases(version, current.version);
    if (order === null)
        return stays(`it names ${current.version}, and of the two none is the newer`);
    if (order <= 0)
        return stays(`it names ${current.version}, which is not older`);
    return isPrerelease(version) && !isPrerelease(current.version)
        ? stays(`it names ${current.version}, and ${version} comes before a release`)
        : { moves: true };
}
function stays(reason) {
    return { moves: false, reason };
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/combine-images.ts

/**
 * Writes one index of the images of several layouts (OCI image-spec, image-index.md), the same bytes whatever order they come in: by
 * platform, and what was attested of an image right behind it. Two images for one platform have no place in it.
 * @param annotations of the index.
 */
function combineImages(given, annotations) {
    const images = new Map(given.map((image) => [image.descriptor.digest, image]));
    const chosen = new Map();
    const attested = [];
    for (const image of images.values()) {
        const { platform } = image;
        if (platform === null)
            attested.push(image);
        else if (chosen.has(platform))
            return { ok: false, problem: `there are several images for ${platform}` };
        else
            chosen.set(platform, image);
    }
    const sorted = Array.from(chosen.keys())
        .toSorted()
        .flatMap((platform) => withAttested(chosen.get(platform), attested));
    return { ok: true, text: indexText(sorted, annotations), images: sorted };
}
const REFERENCE_DIGEST = "vnd.docker.reference.digest";
/** What is attested of an image that is not there is of nobody's use. */
function withAttested(image, attested) {
    if (image === undefined)
        return [];
    const { digest } = image.descriptor;
    return [
        image,
        ...attested.filter(({ descriptor }) => descriptor.annotations[REFERENCE_DIGEST] === digest),
    ];
}
function indexText(images, annotations) {
    const manifests = images.map(({ descriptor, platform }) => entry(descriptor, platform));
    const own = Object.keys(annotations).length === 0 ? {} : { annotations };
    return JSON.stringify({ schemaVersion: 2, mediaType: descriptor/* INDEX_TYPE */.cp, manifests, ...own });
}
function entry({ mediaType, digest, size, annotations }, platform) {
    return {
        ...{ mediaType, digest, size },
        platform: (0,descriptor/* platformObject */.R4)(platform ?? "unknown/unknown"),
        ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
    };
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/auth-file.ts


/** What docker calls its own registry in its files. */
const HUB_KEY = "index.docker.io";
const HELPER = /^[\w.-]+$/;
/**
 * Finds what a file of docker's or podman's says of a place: a helper of the registry's own, what stands there (podman's may be of a
 * part of a registry), or the helper for all of them (containers-auth.json(5); docker login's manual).
 * @param text of the file, whatever it holds.
 */
function loginIn(text, place) {
    const config = (0,json/* jsonOrNull */.J)(text);
    if (!(0,json/* isRecord */.u)(config))
        return [];
    const { credHelpers, auths, credsStore } = config;
    const keys = keysOf(place);
    const ownHelpers = keys.flatMap((key) => {
        const word = (0,json/* isRecord */.u)(credHelpers) ? credHelpers[key] : null;
        return helper(word, key);
    });
    const logins = keys.flatMap((key) => entriesOf(auths, key).flatMap((entry) => auth_file_loginsOf(entry)));
    return [...ownHelpers, ...logins, ...helper(credsStore, serverOf(place))];
}
function helper(word, server) {
    if (typeof word !== "string" || !HELPER.test(word))
        return [];
    return [{ kind: "helper", program: `docker-credential-${word}`, server }];
}
/** From the repository up to the host: the nearest wins. */
function keysOf({ host, repository }) {
    const parts = [host, ...repository.split("/")];
    const keys = parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
    return isHub(host) ? [...keys, HUB_KEY] : keys;
}
function serverOf({ host }) {
    return isHub(host) ? `https://${HUB_KEY}/v1/` : host;
}
/** Says whether a host is what docker takes where no registry is named. */
function isHub(host) {
    return host === "docker.io" || host === HUB_KEY;
}
function entriesOf(auths, key) {
    if (!(0,json/* isRecord */.u)(auths))
        return [];
    return Object.entries(auths)
        .filter(([name]) => keyOf(name) === key)
        .map(([, entry]) => entry);
}
/** Docker writes addresses, of a version of the interface too, where podman writes names. */
function keyOf(name) {
    return name.replace(/^https?:\/\//, "").replace(/(?:\/v[12])?\/?$/, "");
}
function auth_file_loginsOf(entry) {
    if (!(0,json/* isRecord */.u)(entry))
        return [];
    const { auth, identitytoken } = entry;
    if (typeof identitytoken === "string" && identitytoken !== "")
        return [{ kind: "login", login: { kind: "identity", token: identitytoken } }];
    const plain = typeof auth === "string" ? Buffer.from(auth, "base64").toString("utf8") : "";
    const colon = plain.indexOf(":");
    const login = colon < 1 ? null : loginOf(plain.slice(0, colon), plain.slice(colon + 1).replace(/\0+$/, ""));
    return login === null ? [] : [{ kind: "login", login }];
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/find-login.ts



/**
 * Finds who speaks to a registry: whom the options name for its host, or who has logged in there by docker or podman; null for nobody.
 * A helper that knows nobody is passed over.
 * @param given by host.
 */
async function findLogin(host, place, given) {
    const own = new Map(Object.entries(given)).get(place.host);
    if (own !== undefined)
        return { kind: "password", ...own };
    for (const file of loginFiles(host)) {
        const text = await host.files.readTextIfThere(file).catch(() => null);
        for (const found of loginIn(text ?? "", place)) {
            const login = found.kind === "login" ? found.login : await askHelper(host, found);
            if (login !== null)
                return login;
        }
    }
    return null;
}
/** In the order in which podman and skopeo look (containers-auth.json(5)). */
function loginFiles(host) {
    const named = host.env("REGISTRY_AUTH_FILE");
    if (named !== null)
        return [named];
    const [run, config, home] = ["XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "HOME"].map((name) => host.env(name));
    const docker = host.env("DOCKER_CONFIG") ?? find_login_below(home, ".docker");
    return [
        find_login_below(run, "containers/auth.json") ?? `/run/containers/${host.facts.uid}/auth.json`,
        find_login_below(config ?? find_login_below(home, ".config"), "containers/auth.json"),
        find_login_below(docker, "config.json"),
    ].filter((file) => file !== null);
}
function find_login_below(folder, path) {
    return folder === null || folder === undefined ? null : `${folder}/${path}`;
}
const HELPER_SECONDS = 60;
/** Speaks to a credential helper as docker does: what is asked for on its input, the answer on its output. */
async function askHelper(host, { program, server }) {
    if ((await host.exec.find(program)) === null) {
        host.log.warning(`${program}, which docker's configuration names for ${server}, is not there`);
        return null;
    }
    const { exitCode, stdout } = await host.exec.run({
        ...{ argv: [program, "get"], input: server, quiet: true, timeoutSeconds: HELPER_SECONDS },
    });
    const said = exitCode === 0 ? (0,json/* jsonOrNull */.J)(stdout) : null;
    if (!(0,json/* isRecord */.u)(said))
        return null;
    const { Username: username, Secret: secret } = said;
    return typeof username === "string" && typeof secret === "string"
        ? loginOf(username, secret)
        : null;
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/challenge.ts
const BEARER = /(?:^|,)\s*bearer\s+(?<parameters>.*)$/is;
const BASIC = /(?:^|,)\s*basic(?:\s|,|$)/i;
const PARAMETER = /([a-z_]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/gi;
/** Reads a WWW-Authenticate header; null where it asks for nothing that is known here. A token is preferred to a password. */
function parseChallenge(header) {
    const parameters = BEARER.exec(header)?.groups?.["parameters"] ?? "";
    const realm = parameter(parameters, "realm") ?? "";
    if (URL.canParse(realm))
        return {
            ...{ kind: "bearer", realm: new URL(realm) },
            service: parameter(parameters, "service"),
        };
    return BASIC.test(header) ? { kind: "basic" } : null;
}
/** Finds a parameter of the first scheme; what follows may be of another one. */
function parameter(parameters, name) {
    for (const [, found = "", quoted, word = ""] of parameters.matchAll(PARAMETER))
        if (found.toLowerCase() === name)
            return quoted?.replace(/\\(.)/gs, "$1") ?? word;
    return null;
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/registry-words.ts

/** Takes out of a registry's answer what it says, where it says it as registries do (OCI distribution-spec, error codes). */
function inItsWords(answer) {
    const read = (0,json/* jsonOrNull */.J)(new TextDecoder().decode(answer.body));
    const errors = (0,json/* isRecord */.u)(read) ? read["errors"] : null;
    const words = Array.isArray(errors) ? errors.flatMap(registry_words_wordsOf) : [];
    if (words.length === 0)
        return answer;
    const headers = { ...answer.headers, "content-type": "text/plain" };
    return { ...answer, headers, body: new TextEncoder().encode(words.join("; ")) };
}
function registry_words_wordsOf(error) {
    if (!(0,json/* isRecord */.u)(error))
        return [];
    const said = [error["code"], error["message"]].filter((word) => typeof word === "string");
    return said.length === 0 ? [] : [said.join(": ")];
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/token-realm.ts



/**
 * Says whether a registry's password may go to where the registry sends it for a token: to itself, or to a host of the same domain
 * (registry.example.org → auth.example.org, example.org), and never from TLS to none. Whoever can answer in a registry's name could
 * have the password sent anywhere otherwise.
 * @param trusted hosts that may be told whatever their domain.
 */
function isOwnRealm(place, realm, trusted) {
    if (!isSafe(place, realm))
        return false;
    if (trusted.includes(realm.host))
        return true;
    const registry = place.host.replace(/:\d+$/, "").toLowerCase();
    const domain = domainOf(registry);
    return isBelow(realm.hostname, registry) || (domain !== null && isBelow(realm.hostname, domain));
}
/**
 * Refuses a registry that would have the password sent to somebody else.
 * @throws Failure `server-refused`
 */
function requireOwnRealm(place, realm, trusted) {
    if (isOwnRealm(place, realm, trusted))
        return;
    throw new src_failure/* Failure */.H("server-refused", `${place.host} wants the password to be sent to ${realm.origin}, which is not its own; it was not sent`, { remedy: `If that is right, name ${realm.host} among the hosts that may be told.` });
}
function isSafe(place, { protocol, host, username, password }) {
    const isHere = isLoopback(place) && isLoopback({ ...place, host });
    return (protocol === "https:" || isHere) && username === "" && password === "";
}
/** An address has no domain, and of a name the last part is none. */
function domainOf(registry) {
    const domain = registry.slice(registry.indexOf(".") + 1);
    return domain.includes(".") && !/^[\d.]+$/.test(registry) ? domain : null;
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/registry-token.ts








const registry_token_MOST_BYTES = 1024 ** 2;
/**
 * Gets a token that may pull and push at one place (the distribution project's token authentication, token.md and oauth.md).
 * @returns null where none comes of it.
 * @throws Failure `server-refused` where the password would go to somebody else; `credentials-refused`, `server-silent`.
 */
async function registry_token_tokenFor(host, place, wish) {
    const { login, ca, secrets } = wish;
    const { realm } = wish.challenge;
    if (login !== null)
        requireOwnRealm(place, realm, wish.trustedRealms);
    const service = {
        ...{ name: realm.host, origin: realm.origin },
        credentials: login?.kind === "password" ? { authorization: basicOf(login) } : {},
    };
    const question = { ...questionOf(place, wish), mostBytes: registry_token_MOST_BYTES };
    const answer = await ask(host, service, ca === null ? question : { ...question, ca });
    if (answer.status >= 300) {
        const what = `getting a token that may push to ${nameOf(place)}`;
        const failure = refusal(service, inItsWords(answer), { what, remedies: pushRemedies(place) });
        throw login === null ? withoutLogin(failure) : failure;
    }
    const token = tokenIn(answer);
    if (token !== null)
        secrets.hide(token);
    return token;
}
function questionOf(place, { login, challenge }) {
    const { realm, service } = challenge;
    const scope = { scope: `repository:${place.repository}:pull,push` };
    const wanted = { ...(service === null ? {} : { service }), ...scope };
    if (login?.kind !== "identity") {
        const url = new URL(realm);
        for (const [name, value] of Object.entries(wanted))
            url.searchParams.set(name, value);
        return { method: "GET", url: url.href };
    }
    const grant = { grant_type: "refresh_token", client_id: "wainwright" };
    const form = new URLSearchParams({ ...grant, refresh_token: login.token, ...wanted });
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    return { method: "POST", url: realm.href, headers, body: [form.toString()] };
}
function tokenIn({ body }) {
    const read = (0,json/* jsonOrNull */.J)(new TextDecoder().decode(body));
    const words = (0,json/* isRecord */.u)(read) ? [read["token"], read["access_token"]] : [];
    const texts = words.filter((word) => typeof word === "string");
    // What has other letters could not stand in a header.
    return texts.find((word) => /^[\x21-\x7e]+$/.test(word)) ?? null;
}
/** Writes a login as a header of a request (RFC 7617). */
function basicOf({ username, password }) {
    return `Basic ${base64(`${username}:${password}`)}`;
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/registry-client.ts














const registry_client_NOT_FOUND = 404;
const registry_client_UNAUTHORIZED = 401;
const MANIFESTS = [
    descriptor/* INDEX_TYPE */.cp,
    "application/vnd.docker.distribution.manifest.list.v2+json",
    "application/vnd.oci.image.manifest.v1+json",
    "application/vnd.docker.distribution.manifest.v2+json",
].join(", ");
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Asks one repository of a registry what it has and who may push there, and sets tags (OCI distribution-spec). */
class RegistryClient {
    #host;
    #place;
    #access;
    #origin;
    #authorization = null;
    constructor(host, place, access) {
        this.#host = host;
        this.#place = place;
        this.#access = access;
        this.#origin = registry_client_originOf(place, access.ca);
    }
    /**
     * Looks whether an image could be pushed: begins to send a blob, and lets it be.
     * @throws Failure `credentials-missing`, `credentials-refused`, `server-silent`, `server-refused`.
     */
    async checkPush() {
        const url = this.#url("blobs/uploads/");
        const what = `asking whether ${nameOf(this.#place)} may be pushed to`;
        const answer = await this.#ask({ method: "POST", url }, { what, known: [] });
        const { location } = answer.headers;
        if (location === undefined || !URL.canParse(location, this.#origin))
            return;
        const begun = new URL(location, this.#origin);
        // A registry that cannot be told to forget it does so by itself, in time.
        if (begun.origin === this.#origin)
            await this.#send({ method: "DELETE", url: begun.href, attempts: 1 }).catch(() => null);
    }
    /**
     * Looks where the password would be sent by whoever asks the registry as such, without a repository: skopeo begins so, and asks nobody.
     * @throws Failure `server-refused` where that is somebody else; `server-silent`.
     */
    async checkRealm() {
        const { login, ca, trustedRealms } = this.#access;
        if (login === null)
            return;
        const service = { name: this.#place.host, origin: this.#origin, credentials: {} };
        const question = { method: "GET", url: `${this.#origin}/v2/` };
        const { headers } = await ask(this.#host, service, ca === null ? question : { ...question, ca });
        const challenge = parseChallenge(headers["www-authenticate"] ?? "");
        if (challenge?.kind === "bearer")
            requireOwnRealm(this.#place, challenge.realm, trustedRealms);
    }
    /**
     * Asks what a tag names.
     * @returns its digest; null where there is no such tag, or no such repository.
     */
    async digest(tag) {
        const answer = await this.#authorized(this.#manifest("HEAD", tag));
        if (answer.status === registry_client_NOT_FOUND)
            return null;
        const said = answer.headers["docker-content-digest"] ?? "";
        // A refusal has no words here: it is asked for in full, then.
        return answer.status < 300 && DIGEST.test(said) ? said : this.readDigest(tag);
    }
    /** Sums what a tag names, its very bytes; null where there is none. */
    async readDigest(tag) {
        const body = await this.#read(tag);
        return body === null ? null : `sha256:${(0,external_node_crypto_.createHash)("sha256").update(body).digest("hex")}`;
    }
    /** Asks which version a tag names (`org.opencontainers.image.version`); null where that is not said. */
    async version(tag) {
        const manifest = (0,json/* jsonOrNull */.J)(new TextDecoder().decode((await this.#read(tag)) ?? undefined));
        const annotations = (0,json/* isRecord */.u)(manifest) ? manifest["annotations"] : null;
        const version = (0,json/* isRecord */.u)(annotations) ? annotations[VERSION_ANNOTATION] : null;
        return typeof version === "string" ? version : null;
    }
    async #read(tag) {
        const what = `reading ${nameOf(this.#place)}:${tag}`;
        const answer = await this.#ask(this.#manifest("GET", tag), { what, known: [registry_client_NOT_FOUND] });
        return answer.status === registry_client_NOT_FOUND ? null : answer.body;
    }
    /**
     * Has a tag name an index, all of whose images are there.
     * @param tag or the index's own digest.
     */
    async setTag(tag, index) {
        const headers = { "content-type": descriptor/* INDEX_TYPE */.cp };
        const what = `setting ${nameOf(this.#place)}:${tag}`;
        const url = this.#url(`manifests/${tag}`);
        const question = { method: "PUT", url, headers, body: [index] };
        const answer = await this.#patiently(async () => this.#authorized(question), (answered) => !isUnseen(answered));
        if (answer.status >= 300)
            throw this.#refused(answer, what);
    }
    /**
     * Reads what a tag names that was set, however late a registry sees it.
     * @param wanted the digest that it was set to.
     * @returns the last one that was seen.
     */
    async readBack(tag, wanted) {
        return this.#patiently(async () => this.readDigest(tag), (found) => found === wanted);
    }
    async #patiently(work, isDone) {
        const { clock } = this.#host;
        for (let attempt = 1;; attempt += 1) {
            const result = await work();
            if (isDone(result) || attempt >= registry_client_ATTEMPTS)
                return result;
            await clock.sleep(waitBefore(attempt + 1, null, clock));
        }
    }
    #manifest(method, tag) {
        return { method, url: this.#url(`manifests/${tag}`), headers: { accept: MANIFESTS } };
    }
    #url(path) {
        return `${this.#origin}/v2/${repositoryOf(this.#place)}/${path}`;
    }
    async #ask(question, { what, known }) {
        const answer = await this.#authorized(question);
        if (answer.status < 300 || known.includes(answer.status))
            return answer;
        throw this.#refused(answer, what);
    }
    async #authorized(question) {
        const answer = await this.#send(question);
        if (answer.status !== registry_client_UNAUTHORIZED)
            return answer;
        this.#authorization = await this.#authorize(answer);
        return this.#authorization === null ? answer : this.#send(question);
    }
    async #send(question) {
        const { ca } = this.#access;
        const asked = ca === null ? question : { ...question, ca };
        return ask(this.#host, this.#service(), asked);
    }
    #service() {
        const authorization = this.#authorization;
        return {
            ...{ name: this.#place.host, origin: this.#origin },
            credentials: authorization === null ? {} : { authorization },
        };
    }
    async #authorize({ headers }) {
        const challenge = parseChallenge(headers["www-authenticate"] ?? "");
        const { login } = this.#access;
        if (challenge === null)
            return null;
        if (challenge.kind === "basic")
            return login?.kind === "password" ? basicOf(login) : null;
        const token = await registry_token_tokenFor(this.#host, this.#place, { ...this.#access, challenge });
        return token === null ? null : `Bearer ${token}`;
    }
    #refused(answer, what) {
        const remedies = pushRemedies(this.#place);
        const failure = refusal(this.#service(), inItsWords(answer), { what, remedies });
        return this.#access.login === null ? withoutLogin(failure) : failure;
    }
}
const registry_client_ATTEMPTS = 5;
/** What was just sent, or is being sent by somebody else at the same moment, a registry may not see yet. */
function isUnseen({ status, body }) {
    const words = new TextDecoder().decode(body);
    return (status === 400 || status === registry_client_NOT_FOUND) && /BLOB_UNKNOWN|DIGEST_INVALID/.test(words);
}
/** Docker's own registry answers under another name than images have; what is this machine is spoken to without TLS. */
function registry_client_originOf(place, ca) {
    if (isHub(place.host))
        return "https://registry-1.docker.io";
    return new URL(`${isLoopback(place) && ca === null ? "http" : "https"}://${place.host}`).origin;
}
/** Docker's own registry has images without a team under a name of their own. */
function repositoryOf({ host, repository }) {
    return isHub(host) && !repository.includes("/") ? `library/${repository}` : repository;
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/open-registries.ts






/**
 * Finds out who comes in where, and has both skopeo and what asks beside it do so by the same.
 * @throws Failure `tool-missing`, `path-missing`.
 */
async function openRegistries(host, options) {
    const { places, credentials, trustedRealms } = options;
    const ca = await readAuthorities(host, options.ca);
    const secrets = new Secrets(host);
    const logins = new Map();
    const opened = [];
    for (const place of places) {
        const login = await findLogin(host, place, credentials);
        if (login !== null) {
            hide(secrets, login);
            // Older ones know logins of whole hosts only.
            logins.set(logins.has(place.host) ? nameOf(place) : place.host, login);
        }
        const access = { login, ca, trustedRealms, secrets };
        opened.push({ place, client: new RegistryClient(host, place, access) });
    }
    const skopeo = await Skopeo.open(host, { logins: Object.fromEntries(logins), ca });
    return { skopeo, secrets, opened };
}
function hide(secrets, login) {
    if (login.kind === "identity") {
        secrets.hide(login.token);
        return;
    }
    secrets.hide(login.password);
    secrets.hide(`${login.username}:${login.password}`);
}
async function readAuthorities(host, path) {
    if (path === null)
        return null;
    const text = await host.files.readTextIfThere(path);
    if (text !== null)
        return text;
    throw new src_failure/* Failure */.H("path-missing", `there is no ${path}`, {
        remedy: "Name the file that has the registry's own authority.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/open-sources.ts




/**
 * Opens layouts, archives and images of this machine, and reads every native file in them: an image that is not what it says of
 * itself goes nowhere.
 * @throws Failure `path-missing`, `artifact-refused`.
 */
async function openSources(host, skopeo, given) {
    const images = [];
    for (const { layout, name } of await sourceLayouts(host, skopeo, given)) {
        images.push(...(await layoutImages(host, layout)));
        await verifyImages(host, name, layout);
    }
    return images;
}
/** Holds what is in an image to the platform that it names. */
async function verifyImages(host, name, layout) {
    const open = async (path) => host.files.openForReading(`${layout}/${path}`);
    const folder = { files: await host.files.walk(layout), open };
    const { findings } = await (0,verify_folder/* verifyFolder */.M)({ name, folder, scratch: host.files });
    const errors = findings.filter(({ severity }) => severity === "error");
    const [first] = errors;
    if (first === undefined)
        return;
    throw new src_failure/* Failure */.H("artifact-refused", (0,finding_lines/* findingLines */.h)(errors).join("\n"), { remedy: first.remedy });
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/write-layout.ts




/** Puts an index and all that it leads to into one layout; blobs are not copied. @throws Failure `artifact-refused` for what is not there. */
async function writeLayout(host, text, images) {
    const folder = `${await host.files.temporaryFolder("images")}/layout`;
    await host.files.makeFolder(`${folder}/blobs/sha256`);
    const linked = new Map();
    for (const { layout, descriptor } of images)
        for (const blob of [descriptor, ...(await blobsOf(host, layout, descriptor.digest))]) {
            if (linked.has(blob.digest))
                continue;
            linked.set(blob.digest, blob.size);
            await requireBlob(host, layout, blob);
            await host.files.link(blobPath(layout, blob.digest), blobPath(folder, blob.digest));
        }
    const digest = `sha256:${(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex")}`;
    const size = Buffer.byteLength(text);
    await host.files.write(blobPath(folder, digest), text);
    await host.files.write(`${folder}/oci-layout`, '{"imageLayoutVersion":"1.0.0"}');
    const manifests = [{ mediaType: descriptor/* INDEX_TYPE */.cp, digest, size }];
    await host.files.write(`${folder}/index.json`, JSON.stringify({ schemaVersion: 2, manifests }));
    const bytes = Array.from(linked.values()).reduce((sum, one) => sum + one, size);
    return { folder, digest, text, bytes };
}
/** Else skopeo would find out, when others have been sent to already. */
async function requireBlob({ files }, layout, { digest, size }) {
    const path = blobPath(layout, digest);
    const info = (await files.exists(path)) ? await files.info(await files.realPath(path)) : null;
    if (info?.kind === "file" && info.size === size)
        return;
    const found = info?.kind === "file" ? `has ${info.size} bytes` : "is not there";
    throw new src_failure/* Failure */.H("artifact-refused", `${layout}: ${digest} ${found}, and ${size} bytes are named`, { remedy: "Make the layout anew, or bring it here whole." });
}
/** Lists the config and the layers of a manifest (OCI image-spec, manifest.md). */
async function blobsOf(host, layout, digest) {
    const manifest = (0,json/* jsonOrNull */.J)((await host.files.readTextIfThere(blobPath(layout, digest))) ?? "");
    if (!(0,json/* isRecord */.u)(manifest))
        return [];
    const layers = Array.isArray(manifest["layers"]) ? manifest["layers"] : [];
    return [manifest["config"], ...layers].filter(isBlob);
}
function isBlob(value) {
    if (!(0,json/* isRecord */.u)(value))
        return false;
    const { digest, size } = value;
    return (typeof digest === "string" && /^sha256:[0-9a-f]{64}$/.test(digest) && typeof size === "number");
}

;// CONCATENATED MODULE: ./packages/registry/src/oci/image-publisher.ts








/**
 * Publishes images of several platforms as one index to registries. A tag that names a version never comes to name something else;
 * no tag is set before the index and all that it leads to is in every registry, and one that moves (`latest`) is set last.
 */
function imagePublisher(host, options) {
    return new ImagePublisher(host, options);
}
class ImagePublisher {
    description;
    #host;
    #options;
    #registries;
    #layout;
    constructor(host, options) {
        this.#host = host;
        this.#options = options;
        this.#registries = once(async () => openRegistries(host, options));
        this.#layout = once(async () => this.#combine());
        this.description = options.places.map(nameOf).join(", ");
    }
    async preflight() {
        const layout = await this.#layout();
        const { opened, secrets } = await this.#registries();
        return secrets.keptBy(async () => {
            const rows = [];
            for (const open of opened)
                rows.push(...(await this.#look(layout, open)));
            return rows;
        });
    }
    async publish(plan) {
        refusePlan(plan);
        const layout = await this.#layout();
        const { skopeo, opened, secrets } = await this.#registries();
        const { tags } = this.#options;
        const wanted = new Set(plan.filter(({ standing }) => standing === "send").map((row) => row.place));
        const isWanted = (place, { tag }) => wanted.has(placeOf(place, tag));
        await secrets.keptBy(async () => {
            for (const { place, client } of opened) {
                if (!tags.some((tag) => isWanted(place, tag)))
                    continue;
                await client.checkRealm();
                const isWhole = await skopeo.push(layout.folder, place, layout.digest);
                // It has all but the index then, or says why not.
                if (!isWhole)
                    await client.setTag(layout.digest, layout.text);
            }
            for (const tag of tags)
                for (const open of opened)
                    if (isWanted(open.place, tag))
                        await setTag(layout, open, tag);
        });
        return publishedAs(layout, this.#options, namedBy(plan));
    }
    async #combine() {
        const { images: paths, annotations, expected } = this.#options;
        const { skopeo } = await this.#registries();
        const combined = combineImages(await openSources(this.#host, skopeo, paths), annotations);
        if (!combined.ok)
            throw new src_failure/* Failure */.H("artifact-refused", combined.problem, {
                remedy: "Name one image for each platform.",
            });
        const there = new Set(combined.images.map(({ platform }) => platform));
        const lacking = expected.filter((platform) => !there.has(platform));
        if (lacking.length > 0)
            throw new src_failure/* Failure */.H("set-incomplete", `there is no image for ${lacking.join(", ")}`, {
                remedy: "Build it, or leave it out of expect.",
            });
        return writeLayout(this.#host, combined.text, combined.images);
    }
    /** Who only finds everything there need not be able to push. */
    async #look(layout, { place, client }) {
        const rows = [];
        for (const tag of this.#options.tags) {
            const there = await client.digest(tag.tag);
            const stays = await this.#reasonToStay(layout, client, { tag, there });
            rows.push(rowOf(layout, { place, tag, there, stays }));
        }
        if (rows.some(({ standing }) => standing === "send")) {
            await client.checkRealm();
            await client.checkPush();
        }
        return rows;
    }
    /** Null where a tag may come to this image. Only of a version that something else says of itself can it be told which is newer. */
    async #reasonToStay({ digest }, client, { tag, there }) {
        const { version, latest } = this.#options;
        if (tag.moves !== "forward" || there === digest || version === null)
            return null;
        const current = there === null ? null : await client.version(tag.tag);
        const move = latestMove(latest, version, current === null ? null : { version: current });
        return move.moves ? null : move.reason;
    }
}
function once(make) {
    let made = null;
    return async () => (made ??= make());
}
function rowOf({ digest, bytes }, asked) {
    const { place, tag, there, stays } = asked;
    const row = { name: digest, place: placeOf(place, tag.tag), reason: "", remedy: "", bytes };
    if (stays !== null)
        return { ...row, standing: "stays", reason: stays, bytes: 0 };
    if (there === null)
        return { ...row, standing: "send" };
    if (there === digest)
        return { ...row, standing: "there", reason: "it is there", bytes: 0 };
    if (tag.moves !== "never")
        return { ...row, standing: "send", reason: `it names ${there} now` };
    return {
        ...{ ...row, standing: "differs" },
        reason: `it names ${there}, and what is published does not change`,
        remedy: "Publish a new version, or delete that tag in the registry.",
    };
}
function placeOf(place, tag) {
    return `${nameOf(place)}:${tag}`;
}
/** Gives the places that name the image when all is sent: not those that stay with a newer one. */
function namedBy(plan) {
    const named = plan.filter(({ standing }) => standing !== "stays");
    return new Set(named.map(({ place }) => place));
}
/** Sets a tag, and reads what it names then. What never moves is looked at once more: somebody else may have been quicker. */
async function setTag(layout, { place, client }, tag) {
    const there = tag.moves === "never" ? await client.digest(tag.tag) : null;
    if (there !== null && there !== layout.digest)
        throw new src_failure/* Failure */.H("already-published", `${placeOf(place, tag.tag)} has come to name ${there} meanwhile; it was left so`, { remedy: "Publish a new version, and no version from two runs." });
    await client.setTag(tag.tag, layout.text);
    const found = await client.readBack(tag.tag, layout.digest);
    if (found === layout.digest)
        return;
    throw new src_failure/* Failure */.H("published-differs", `${placeOf(place, tag.tag)} names ${found ?? "nothing"}, and ${layout.digest} was pushed`, { remedy: "Look whether something else publishes to that tag, then run again." });
}
function publishedAs({ digest }, { places, tags }, named) {
    const at = (place) => tags.map(({ tag }) => placeOf(place, tag)).filter((one) => named.has(one));
    return {
        urls: places.flatMap(at),
        digests: Object.fromEntries(places.map((place) => [nameOf(place), digest])),
        install: places.flatMap((place) => at(place).slice(-1)).map((name) => `docker pull ${name}`),
    };
}

;// CONCATENATED MODULE: ./packages/registry/src/release/html-text.ts
/** Writes text so that it stands in HTML, between tags or within a quoted attribute, as it is. */
function escapeHtml(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;")
        .replaceAll("'", "&#39;");
}

;// CONCATENATED MODULE: ./packages/registry/src/release/shell-text.ts
/** Writes text as one word of a POSIX shell, whatever is in it (POSIX.1-2017, Shell Command Language, 2.2.2). */
function quoteForShell(text) {
    return `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
/** Is what both installers are made of: how they speak, fetch and sum. It needs `proto`, what curl may speak. */
const SHELL_FUNCTIONS = `say() {
  printf '%s\\n' "$*" >&2
}

fail() {
  say "install: $1"
  shift
  for line in "$@"; do say "  $line"; done
  exit 1
}

has() {
  command -v "$1" >/dev/null 2>&1
}

# fetch URL FILE
fetch() {
  if has curl; then
    curl -fsSL --retry 3 --proto "$proto" -o "$2" "$1"
  elif has wget; then
    wget -q -O "$2" "$1"
  else
    fail 'neither curl nor wget is here' 'Install one of them, then run this again.'
  fi
}

# sum_of FILE
sum_of() {
  if has sha256sum; then
    sha256sum <"$1" | cut -d ' ' -f 1
  elif has shasum; then
    shasum -a 256 <"$1" | cut -d ' ' -f 1
  elif has openssl; then
    openssl dgst -sha256 -r <"$1" | cut -d ' ' -f 1
  else
    fail 'nothing here can check a sha256' 'Install sha256sum, shasum or openssl, then run this again.'
  fi
}

# prove FILE SHA256 NAME
prove() {
  found=$(sum_of "$1")
  [ "$found" = "$2" ] ||
    fail "$3 is not what was published: nothing was installed" "sha256 expected $2" "sha256 found    $found"
}`;
/** Says which protocols curl may follow to from an address, in its own words. */
function curlProtocols(url) {
    return url.startsWith("https:") ? "=https" : "=http,https";
}

;// CONCATENATED MODULE: ./packages/registry/src/release/address-of-view.ts



const WRITTEN = new Map([
    [INSTALLER_NAME, { form: /^base=(.*)$/m, write: quoteForShell }],
    [PAGE_NAME, { form: /curl -fsSL (\S+)\/install\.sh \|/, write: escapeHtml }],
]);
/**
 * Reads from an installer or a page, be it an older Wainwright's, for which address it was made, where that is another than it should be:
 * as it stands there. Null where it is the same, or the view names none.
 */
function otherAddress(name, text, url) {
    const written = WRITTEN.get(name);
    const found = written?.form.exec(text)?.[1] ?? null;
    return found === written?.write(url) ? null : found;
}

// EXTERNAL MODULE: ./packages/platform/src/libc-floor.ts
var libc_floor = __webpack_require__(81706);
;// CONCATENATED MODULE: ./packages/registry/src/release/installer-row.ts


/** The kinds that are one program in one file, the one preferred first. */
const installer_row_KINDS = ["rust", "pyinstaller", "pyz"];
const SYSTEMS = new Set(["linux", "macos"]);
/** What can be a command's name, and needs no quoting. */
const COMMAND = /^[A-Za-z0-9][\w.+-]{0,99}$/;
/** Says why a program cannot be offered as its manifest has it; null where it can, or is not for the installer. */
function programProblem(program) {
    const target = (0,parse_target/* parseTarget */.h)(program.target);
    if (!target.ok)
        return `its target: ${target.problem}`;
    if (program.floor !== null && !/^\d{1,4}\.\d{1,4}$/.test(program.floor))
        return "its floor is no version";
    if (installer_row_KINDS.includes(program.kind) && !COMMAND.test(program.name))
        return `${JSON.stringify(program.name)} cannot be the name of a command`;
    return null;
}
/**
 * Chooses what of a release can be installed with `curl | sh`, in the order in which a machine takes the first that fits.
 * @param files the names of the release's files: what is a folder is not for the installer.
 */
function installerRows(programs, files) {
    return programs
        .filter(({ kind, file }) => installer_row_KINDS.includes(kind) && files.has(file))
        .filter((program) => programProblem(program) === null)
        .flatMap((program) => installer_row_rowOf(program) ?? [])
        .toSorted(byPreference);
}
function installer_row_rowOf(program) {
    const { kind, name, sha256, file } = program;
    const spec = (0,parse_target/* parseTarget */.h)(program.target);
    if (!spec.ok || !SYSTEMS.has(spec.target.os))
        return null;
    const floor = floorOf(program, spec);
    return {
        ...{ program: name, kind, os: spec.target.os, architecture: spec.target.architecture },
        ...{ libc: libcOf(program, spec), floor: floor ?? "-", sha256, file: encodeKey(file) },
    };
}
/** What starts without a glibc is not for that of musl only, nor the other way round, unless it is a frozen Python. */
function libcOf({ kind, floor }, { target }) {
    if (target.libc === null)
        return "any";
    const isStatic = floor === null && (kind === "rust" || (kind === "pyz" && target.libc === "gnu"));
    return isStatic ? "any" : target.libc;
}
/** macOS has one too, of which the manifest says nothing but in the target. */
function floorOf({ floor }, { target, floor: asked }) {
    if (target.os !== "linux")
        return asked === null ? null : (0,libc_floor/* formatLibcFloor */.E$)(asked);
    return floor;
}
function byPreference(a, b) {
    return (a.program.localeCompare(b.program, "en") ||
        installer_row_KINDS.indexOf(a.kind) - installer_row_KINDS.indexOf(b.kind) ||
        Number(a.libc === "any") - Number(b.libc === "any") ||
        compareFloors(b.floor, a.floor) ||
        a.file.localeCompare(b.file, "en"));
}
function compareFloors(a, b) {
    const [one, other] = [a, b].map((floor) => floor.split(".").map((part) => Number(part) || 0));
    return (one?.[0] ?? 0) - (other?.[0] ?? 0) || (one?.[1] ?? 0) - (other?.[1] ?? 0);
}

;// CONCATENATED MODULE: ./packages/registry/src/release/content-type.ts
const TEXT = "text/plain; charset=utf-8";
const UNKNOWN = "application/octet-stream";
/** See IANA's registry of media types. */
const TYPES = new Map([
    ["wasm", "application/wasm"],
    ["deb", "application/vnd.debian.binary-package"],
    ["gz", "application/gzip"],
    ["tgz", "application/gzip"],
    ["xz", "application/x-xz"],
    ["zst", "application/zstd"],
    ["tar", "application/x-tar"],
    ["zip", "application/zip"],
    ["whl", "application/zip"],
    ["pyz", "application/zip"],
    ["json", "application/json"],
    ["html", "text/html; charset=utf-8"],
    ["css", "text/css; charset=utf-8"],
    ["js", "text/javascript; charset=utf-8"],
    ["sh", "text/x-shellscript; charset=utf-8"],
    ["txt", TEXT],
    ["md", "text/markdown; charset=utf-8"],
    ["asc", TEXT],
    ["sig", UNKNOWN],
]);
/** Says what kind of content a file is, by its name (RFC 9110, 8.3). */
function contentType(name) {
    const file = name.slice(name.lastIndexOf("/") + 1);
    if (file === "SHA256SUMS")
        return TEXT;
    const dot = file.lastIndexOf(".");
    return TYPES.get(dot < 1 ? "" : file.slice(dot + 1).toLowerCase()) ?? UNKNOWN;
}

;// CONCATENATED MODULE: ./packages/registry/src/release/machine-cases.ts

/** What `uname -m` says beyond the table: an arm64 kernel to 32-bit programs, and all of the 80386's kin. */
const OTHERS = [
    ["armv8l", "armv7"],
    ["i[3456]86", "i686"],
];
/** Writes the branches of a shell's `case` that give the architecture for what `uname -m` prints. */
function machineCases() {
    const known = targets/* TARGETS */.d.filter(({ os }) => os === "linux" || os === "macos").map(({ unameMachine, architecture }) => [unameMachine, architecture]);
    const cases = new Map([...OTHERS, ...known.filter(([machine]) => !/^i\d86$/.test(machine))]);
    return [...cases]
        .map(([machine, architecture]) => `    ${machine}) architecture=${architecture} ;;`)
        .join("\n");
}

;// CONCATENATED MODULE: ./packages/registry/src/release/install-script.ts


/**
 * Writes the installer of a release, for any POSIX shell: it finds out what the machine is, takes the first program that fits, proves it
 * by its sha256, and puts it in place in one step.
 */
function formatInstallScript({ version, url, rows }) {
    return `#!/bin/sh
# Installs the programs of a release, or those that are named:
#   curl -fsSL URL/install.sh | sh
#   curl -fsSL URL/install.sh | sh -s -- PROGRAM…
# They go to $PREFIX/bin; where PREFIX is not set, to ~/.local/bin.
set -eu

version=${quoteForShell(version)}
base=${quoteForShell(url)}
proto=${quoteForShell(curlProtocols(url))}

${SHELL_FUNCTIONS}

# program kind system architecture libc floor sha256 file
table() {
  cat <<'TABLE'
${rows.map(formatRow).join("\n")}
TABLE
}

${DETECTION}

${CHOICE}

${PLACING}

main "$@"
`;
}
function formatRow(row) {
    const { program, kind, os, architecture, libc, floor, sha256, file } = row;
    return [program, kind, os, architecture, libc, floor, sha256, file].join(" ");
}
const DETECTION = `detect() {
  os=$(uname -s)
  case "$os" in
    Linux) os=linux ;;
    Darwin) os=macos ;;
    *) unsupported "this system is $os" ;;
  esac
  machine=$(uname -m)
  case "$machine" in
${machineCases()}
    *) unsupported "this machine is $machine" ;;
  esac
  bits=$(getconf LONG_BIT 2>/dev/null) || bits=
  case "$bits" in
    32 | 64) ;;
    # The fifth byte of a program says it (ELF, EI_CLASS).
    *) bits=$(dd if=/bin/sh bs=1 skip=4 count=1 2>/dev/null | tr '\\001\\002' '12') ;;
  esac
  case "$bits$architecture" in
    32arm64 | 1arm64) architecture=armv7 ;;
    32amd64 | 1amd64) architecture=i686 ;;
    64armv7 | 2armv7) architecture=arm64 ;;
  esac
  system_version=
  case "$os" in
    linux) detect_libc ;;
    macos)
      libc=none
      system_version=$(sw_vers -productVersion 2>/dev/null) || system_version=
      ;;
  esac
}

detect_libc() {
  libc=none
  said=$(getconf GNU_LIBC_VERSION 2>/dev/null) || said=
  case "$said" in
    glibc\\ [0-9]*) ;;
    *) said=$(ldd --version 2>&1 | head -n 1) || said= ;;
  esac
  case "$said" in
    *musl*) libc=musl ;;
    *glibc* | *GLIBC* | *GNU*)
      libc=gnu
      system_version=\${said##* }
      ;;
    *)
      for loader in /lib/ld-musl-*; do
        if [ -e "$loader" ]; then libc=musl; fi
      done
      ;;
  esac
}

# is_version TEXT
is_version() {
  case "$1" in
    [0-9]*.[0-9]*) ;;
    *) return 1 ;;
  esac
  case "$1" in
    *[!0-9.]*) return 1 ;;
  esac
}

# at_least VERSION FLOOR
at_least() {
  is_version "$1" || return 1
  minor=\${1#*.}
  minor=\${minor%%.*}
  [ "\${1%%.*}" -gt "\${2%%.*}" ] ||
    { [ "\${1%%.*}" -eq "\${2%%.*}" ] && [ "$minor" -ge "\${2#*.}" ]; }
}`;
const CHOICE = `there_is() {
  while read -r program kind row_os row_architecture row_libc floor sha256 file; do
    needs=
    case "$row_os $row_libc" in
      'linux gnu') needs=", glibc $floor or newer" ;;
      'linux musl') needs=', musl' ;;
      'macos any') [ "$floor" = - ] || needs=" $floor or newer" ;;
    esac
    say "  $program for $row_os $row_architecture$needs"
  done <<EOF
$(table)
EOF
}

unsupported() {
  say "install: $1, and of \${program_wanted:-version $version} there is nothing for it"
  say '  There is:'
  there_is
  exit 1
}

# Whether the row that was read last is for this machine.
fits() {
  [ "$row_os" = "$os" ] && [ "$row_architecture" = "$candidate" ] || return 1
  if [ "$kind" = pyz ] && ! has python3; then
    lack=', without python3'
    return 1
  fi
  case "$row_libc" in
    any | "$libc") ;;
    *) return 1 ;;
  esac
  [ "$floor" = - ] || at_least "$system_version" "$floor"
}

# choose PROGRAM: sets chosen_sha256 and chosen_file to those of the first row that fits.
choose() {
  chosen_file=
  case "$architecture" in
    armv7) candidates='armv7 armv6' ;;
    *) candidates=$architecture ;;
  esac
  for candidate in $candidates; do
    while read -r program kind row_os row_architecture row_libc floor sha256 file; do
      if [ -z "$chosen_file" ] && [ "$program" = "$1" ] && fits; then
        chosen_sha256=$sha256
        chosen_file=$file
      fi
    done <<EOF
$(table)
EOF
  done
}

describe() {
  case "$libc" in
    gnu) here="$os $architecture with glibc $system_version" ;;
    musl) here="$os $architecture with musl" ;;
    *) here="$os $architecture\${system_version:+ $system_version}" ;;
  esac
}`;
const PLACING = `main() {
  wanted=
  for argument in "$@"; do
    case "$argument" in
      -* | *[!A-Za-z0-9._+-]* | '') fail "there is no program '$argument'" ;;
    esac
    table | cut -d ' ' -f 1 | grep -qxF -e "$argument" ||
      fail "there is no program '$argument'" "There is: $(table | cut -d ' ' -f 1 | sort -u | tr '\\n' ' ')"
    wanted="$wanted $argument"
  done
  [ -n "$wanted" ] || wanted=$(table | cut -d ' ' -f 1 | sort -u)
  if [ -n "\${PREFIX:-}" ]; then
    bin=\${PREFIX%/}/bin
  else
    bin=\${HOME:?is not set: say with PREFIX where to install}/.local/bin
  fi
  lack=
  detect
  describe
  for program_wanted in $wanted; do
    choose "$program_wanted"
    [ -n "$chosen_file" ] || unsupported "this machine is $here$lack"
  done
  mkdir -p -- "$bin" || fail "$bin cannot be made" 'Name another place: PREFIX=… sh'
  stage=$(mktemp -d "$bin/.install-XXXXXX") || fail "$bin cannot be written to" 'Name another place: PREFIX=… sh'
  trap 'rm -rf -- "$stage"' EXIT
  trap 'exit 1' HUP INT TERM
  for program_wanted in $wanted; do
    choose "$program_wanted"
    [ ! -d "$bin/$program_wanted" ] || fail "$bin/$program_wanted is a folder"
    fetch "$base/$chosen_file" "$stage/$program_wanted" || fail "$base/$chosen_file could not be fetched"
    prove "$stage/$program_wanted" "$chosen_sha256" "$base/$chosen_file"
    chmod 755 "$stage/$program_wanted"
  done
  for program_wanted in $wanted; do
    mv -f -- "$stage/$program_wanted" "$bin/$program_wanted"
    say "$program_wanted $version: $bin/$program_wanted"
  done
  case ":\${PATH:-}:" in
    *":$bin:"*) ;;
    *) say "$bin is not in PATH: add it" ;;
  esac
}`;

;// CONCATENATED MODULE: ./packages/registry/src/release/release-layout.ts




/** A release never changes. */
const LASTING = "public, max-age=31536000, immutable";
/** A pointer does. */
const release_layout_PASSING = "public, max-age=60";
/** What lies beside the versions. */
const BESIDE = new Set([POINTER_NAME, INSTALLER_NAME, PAGE_NAME]);
/**
 * Lays a release out.
 * @throws Failure `inputs-invalid` where a part of a key, or the address, cannot be one.
 */
function releaseLayout(options) {
    const { prefix, branch, version } = options;
    const problems = [
        ...bucketProblems(options),
        ...keyProblems("branch", branch),
        ...keyProblems("version", version),
        ...(version.includes("/") || version.startsWith(".") || BESIDE.has(version)
            ? [`version "${version}" is no version`]
            : []),
    ];
    if (problems.length > 0)
        throw invalid(problems);
    const branchKey = prefix === "" ? branch : `${prefix}/${branch}`;
    const root = options.url ?? bucketUrl(options);
    const branchUrl = `${new URL(root).href.replace(/\/+$/, "")}/${encodeKey(branch)}`;
    return {
        ...{ branchKey, releaseKey: `${branchKey}/${version}` },
        ...{ branchUrl, releaseUrl: `${branchUrl}/${encodeKey(version)}` },
    };
}
function bucketUrl({ s3, prefix }) {
    const bucket = `${s3.endpoint.replace(/\/+$/, "")}/${s3.bucket}`;
    return prefix === "" ? bucket : `${bucket}/${encodeKey(prefix)}`;
}
function invalid(problems) {
    return new src_failure/* Failure */.H("inputs-invalid", problems.join("\n"), {
        remedy: "Correct what is named; nothing was sent.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/release/page-style.ts
/** How the page of a release looks, by day and by night; contrasts are those of WCAG 2.2, AA. */
const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --paper: #fff; --faint: #59636e; --line: #d1d9e0; --link: #0550ae; --code: #f3f5f7; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6edf3; --paper: #0d1117; --faint: #9aa4af; --line: #3d444d; --link: #6cb2ff; --code: #1b222b; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 78rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 1.9rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2.25rem 0 .75rem; font-size: 1.2rem; }
p { margin: .5rem 0; max-width: 56rem; }
a { color: var(--link); }
.faint { color: var(--faint); }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, "DejaVu Sans Mono", monospace; font-size: .875em; }
pre { margin: .5rem 0; padding: .8rem 1rem; overflow-x: auto; border-radius: 6px; background: var(--code); }
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }
.wide:focus-visible, button:focus-visible, a:focus-visible, pre:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
table { width: 100%; border-collapse: collapse; font-size: .9375rem; }
caption { padding: .6rem .8rem; text-align: left; color: var(--faint); }
th, td { padding: .5rem .8rem; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { white-space: nowrap; }
tbody th { font-weight: 400; overflow-wrap: anywhere; min-width: 14rem; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.target { white-space: nowrap; }
.sum { width: 17rem; color: var(--faint); }
.sum code { font-size: .75rem; }
th button { padding: 0; border: 0; background: none; color: inherit; font: inherit; font-weight: 600; cursor: pointer; }
th button::after { content: " ↕"; color: var(--faint); }
th[aria-sort="ascending"] button::after { content: " ↑"; }
th[aria-sort="descending"] button::after { content: " ↓"; }
`;
/** What makes the heads of the table sort it; without it the page is as readable. */
const PAGE_SCRIPT = `
for (const head of document.querySelectorAll("thead th")) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = head.textContent;
  head.replaceChildren(button);
  button.addEventListener("click", () => {
    const isUp = head.getAttribute("aria-sort") !== "ascending";
    for (const other of head.parentElement.children) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", isUp ? "ascending" : "descending");
    const body = head.closest("table").tBodies[0];
    const key = (row) => row.cells[head.cellIndex].dataset.key ?? row.cells[head.cellIndex].textContent;
    const order = new Intl.Collator("en", { numeric: true });
    const rows = [...body.rows].sort((a, b) => (isUp ? 1 : -1) * order.compare(key(a), key(b)));
    body.replaceChildren(...rows);
  });
}
`;

;// CONCATENATED MODULE: ./packages/registry/src/release/html-page.ts



/** Writes a page that loads nothing, and runs nothing but what stands in it (Content Security Policy, level 3). */
function formatHtmlPage({ title, body, script }) {
    const scripts = script === null ? "'none'" : sourceOf(script);
    const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; style-src ${sourceOf(PAGE_STYLE)}; script-src ${scripts}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<title>${escapeHtml(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<main>
${body}
</main>
${script === null ? "" : `<script>${script}</script>\n`}</body>
</html>
`;
}
function sourceOf(text) {
    return `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
}

;// CONCATENATED MODULE: ./packages/registry/src/release/release-page.ts





/** Writes the page of a release: everything is there without a script, which only sorts. */
function formatReleasePage(page) {
    const title = escapeHtml(`${page.name} ${page.version}`);
    const body = `<h1>${title}</h1>
<p class="faint">${escapeHtml(subtitle(page))}</p>
${installSection(page)}<h2 id="files">Files</h2>
<div class="wide" role="region" aria-labelledby="files" tabindex="0">
<table>
<caption>What was published as ${title}. A floor is the oldest glibc that a program starts with.</caption>
<thead>
<tr><th scope="col">File</th><th scope="col">Target</th><th scope="col">Kind</th><th scope="col">Floor</th><th scope="col" class="number">Size</th><th scope="col">SHA-256</th></tr>
</thead>
<tbody>
${page.artifacts.map((artifact) => fileRow(artifact, page.programs)).join("\n")}
</tbody>
</table>
</div>
<h2>Check</h2>
<p>All sums are in <a href="SHA256SUMS">SHA256SUMS</a>; what was built how is in <a href="manifest.json">manifest.json</a>. In a folder with what you fetched:</p>
<pre tabindex="0"><code>sha256sum --ignore-missing -c SHA256SUMS</code></pre>`;
    return formatHtmlPage({ title: `${page.name} ${page.version}`, body, script: PAGE_SCRIPT });
}
function subtitle({ branch, artifacts, programs }) {
    const bytes = artifacts.reduce((sum, { size }) => sum + size, 0);
    const [commit] = programs.flatMap((program) => program.commit ?? []);
    const files = `${artifacts.length} ${artifacts.length === 1 ? "file" : "files"}`;
    const parts = [
        branch,
        files,
        sizeText(bytes),
        ...(commit === undefined ? [] : [`commit ${commit.slice(0, 12)}`]),
    ];
    return parts.join(" · ");
}
function installSection({ install }) {
    if (install.length === 0)
        return "";
    return `<h2>Install</h2>
<pre tabindex="0"><code>${install.map(escapeHtml).join("\n")}</code></pre>
<p class="faint">Into ~/.local/bin, or into $PREFIX/bin. It takes what fits the machine, and proves it by its sum.</p>
`;
}
/** A sum is two lines long. */
const HALF = 32;
function fileRow({ name, size, sha256 }, programs) {
    const program = programs.find(({ file }) => file === name || name.startsWith(`${file}/`));
    const cells = [
        `<th scope="row"><a href="${escapeHtml(encodeKey(name))}">${escapeHtml(name)}</a></th>`,
        cell(program?.target, "target"),
        cell(program?.kind, "kind"),
        cell(program?.floor ?? undefined, "floor"),
        `<td class="number" data-key="${size}">${escapeHtml(sizeText(size))}</td>`,
        `<td class="sum"><code>${escapeHtml(sha256.slice(0, HALF))}<wbr>${escapeHtml(sha256.slice(HALF))}</code></td>`,
    ];
    return `<tr>${cells.join("")}</tr>`;
}
function cell(text, kind) {
    return `<td class="${kind}">${text === undefined ? '<span class="faint">–</span>' : escapeHtml(text)}</td>`;
}
/** Less than a tenth of a megabyte is told in kilobytes. */
function sizeText(bytes) {
    if (bytes >= 100_000)
        return (0,megabytes/* megabytes */.i)(bytes);
    return bytes >= 1000 ? `${(bytes / 1000).toFixed(1)} kB` : `${bytes} bytes`;
}

;// CONCATENATED MODULE: ./packages/registry/src/release/stable-installer.ts


/**
 * Writes the installer at an address that stays: it reads the pointer, proves that release's own installer, and runs it. It is the same for
 * every release, so that of all that people find first only the pointer changes.
 * @param url the address that holds the pointer, without a slash at its end.
 */
function formatStableInstaller(url) {
    return `#!/bin/sh
# Installs the latest release, or the one that is named:
#   curl -fsSL URL/install.sh | sh
#   curl -fsSL URL/install.sh | INSTALL_VERSION=1.2.3 sh
#   curl -fsSL URL/install.sh | sh -s -- PROGRAM…
# Programs go to $PREFIX/bin; where PREFIX is not set, to ~/.local/bin.
set -eu

base=${quoteForShell(url)}
proto=${quoteForShell(curlProtocols(url))}

${SHELL_FUNCTIONS}

# value FILE NAME: what a pointer says, a value a line
value() {
  sed -n "s/^ *\\"$2\\": \\"\\([^\\"]*\\)\\",*\\$/\\1/p" "$1" | head -n 1
}

main() {
  work=$(mktemp -d) || fail 'there is no place for temporary files'
  trap 'rm -rf -- "$work"' EXIT
  trap 'exit 1' HUP INT TERM
  expected=
  version=\${INSTALL_VERSION:-}
  if [ -z "$version" ]; then
    fetch "$base/${POINTER_NAME}" "$work/pointer" ||
      fail "$base/${POINTER_NAME} could not be fetched" 'There may be no release yet: INSTALL_VERSION=… names one.'
    version=$(value "$work/pointer" version)
    expected=$(value "$work/pointer" '${INSTALLER_NAME}')
    [ -n "$expected" ] || fail "$base/${POINTER_NAME} names no installer"
  fi
  case "$version" in
    '' | .* | -* | *[!A-Za-z0-9._+~@=!-]*) fail "'$version' is no version" ;;
  esac
  at="$base/$(printf '%s' "$version" | sed 's/+/%2B/g; s/@/%40/g; s/=/%3D/g; s/!/%21/g')"
  fetch "$at/${INSTALLER_NAME}" "$work/${INSTALLER_NAME}" ||
    fail "$at/${INSTALLER_NAME} could not be fetched: there may be no version $version"
  [ -z "$expected" ] || prove "$work/${INSTALLER_NAME}" "$expected" "$at/${INSTALLER_NAME}"
  sh "$work/${INSTALLER_NAME}" "$@"
}

main "$@"
`;
}

;// CONCATENATED MODULE: ./packages/registry/src/release/release-files.ts










/** What is made of a release's artifacts, and not by whoever releases. */
const MADE_NAMES = [SUMS_NAME, program_manifest/* MANIFEST_NAME */.ir, INSTALLER_NAME, PAGE_NAME];
/** Tells whether a name is that of a file which is made here. */
function isMadeName(name) {
    return MADE_NAMES.some((made) => made.toLowerCase() === name.toLowerCase());
}
/** Lists everything that a release consists of, in the order in which it goes. */
function releaseFiles(options, layout) {
    const { artifacts } = options;
    const made = (name, role, text) => releaseFile(layout, { name, role, content: new TextEncoder().encode(text) });
    const install = installerOf(options, layout);
    return [
        made(SUMS_NAME, "claim", formatSums(artifacts)),
        ...artifacts.map((artifact) => artifactFile(layout, artifact)),
        made(program_manifest/* MANIFEST_NAME */.ir, "view", (0,program_manifest/* formatManifest */.L_)(options.programs, options)),
        ...(install === null ? [] : [made(INSTALLER_NAME, "view", install)]),
        made(PAGE_NAME, "view", formatReleasePage({ ...options, install: installCommands(options, layout.releaseUrl) })),
    ];
}
/** Gives the commands that install what lies at an address; none where nothing there can be installed so. */
function installCommands(options, url) {
    if (rowsOf(options).length === 0)
        return [];
    return [`curl -fsSL ${url}/${INSTALLER_NAME} | sh`];
}
/** Is the installer at the address that stays; null where the release has none. */
function stableInstaller(options, { branchKey, branchUrl }) {
    if (rowsOf(options).length === 0)
        return null;
    const content = new TextEncoder().encode(formatStableInstaller(branchUrl));
    return {
        ...{ key: `${branchKey}/${INSTALLER_NAME}`, content, sha256: release_files_sumOf(content) },
        ...{ contentType: contentType(INSTALLER_NAME), cacheControl: release_layout_PASSING },
    };
}
/** Gives the sha256 of bytes, in lower-case hex. */
function release_files_sumOf(bytes) {
    return (0,external_node_crypto_.createHash)("sha256").update(bytes).digest("hex");
}
function installerOf(options, { releaseUrl }) {
    const rows = rowsOf(options);
    const { version } = options;
    return rows.length === 0 ? null : formatInstallScript({ version, url: releaseUrl, rows });
}
function rowsOf({ programs, artifacts }) {
    return installerRows(programs, new Set(artifacts.map(({ name }) => name)));
}
function releaseFile(layout, { name, role, content }) {
    return { name, role, content, sha256: release_files_sumOf(content), ...lasting(layout, name) };
}
function artifactFile(layout, { path, name, size, sha256 }) {
    const content = { path, offset: 0, length: size };
    return { name, role: "artifact", content, sha256, ...lasting(layout, name) };
}
function lasting({ releaseKey }, name) {
    return {
        ...{ key: `${releaseKey}/${name}`, contentType: contentType(name), cacheControl: LASTING },
        condition: { kind: "absent" },
    };
}

;// CONCATENATED MODULE: ./packages/registry/src/release/artifact-problems.ts




/** Finds what of a release cannot go out as it is, by the artifact's name. */
function artifactProblems(artifacts, programs) {
    const names = new Map();
    for (const { name } of artifacts)
        names.set(name.toLowerCase(), (names.get(name.toLowerCase()) ?? 0) + 1);
    const found = new Map();
    for (const artifact of artifacts) {
        const problem = problemOf(artifact, names);
        if (problem !== null)
            found.set(artifact.name, problem);
    }
    for (const program of programs) {
        const problem = manifestProblem(program, artifacts);
        if (problem !== null && !found.has(program.file))
            found.set(program.file, problem);
    }
    return found;
}
const RENAME = "Rename it.";
function problemOf({ name, size, sha256 }, names) {
    const problem = keyProblem(name);
    if (problem !== null)
        return { reason: problem, remedy: RENAME };
    if (isMadeName(name))
        return { reason: "a file of that name is made here", remedy: RENAME };
    if ((names.get(name.toLowerCase()) ?? 0) > 1)
        return { reason: "several files have that name, in whatever case", remedy: RENAME };
    const folder = `${name.toLowerCase()}/`;
    if ([...names.keys()].some((other) => other.startsWith(folder)))
        return { reason: "it is the folder of another", remedy: RENAME };
    if (!/^[0-9a-f]{64}$/.test(sha256))
        return { reason: "its sha256 is none", remedy: "Give it in lower-case hex." };
    return size > LARGEST_OBJECT
        ? { reason: `it is larger than ${LARGEST_OBJECT} bytes`, remedy: "Divide it." }
        : null;
}
const AGAIN = "Take the manifest and the files of one run of build-app.";
function manifestProblem(program, artifacts) {
    const { file, sha256, size } = program;
    const artifact = artifacts.find(({ name }) => name === file);
    const isFolder = artifacts.some(({ name }) => name.startsWith(`${file}/`));
    if (artifact === undefined && !isFolder)
        return { reason: "the manifest names it, and it is not among the files", remedy: AGAIN };
    if (artifact !== undefined && (artifact.sha256 !== sha256 || artifact.size !== size))
        return { reason: "it is not the file that the manifest describes", remedy: AGAIN };
    const reason = programProblem(program);
    return reason === null ? null : { reason, remedy: "Correct the manifest." };
}

;// CONCATENATED MODULE: ./packages/registry/src/release/current-pointer.ts

const current_pointer_LARGEST = 64 * 1024;
/** Reads the pointer of a branch; null where there is none. */
async function currentPointer(bucket, { branchKey }) {
    const read = await bucket.get(`${branchKey}/${POINTER_NAME}`, current_pointer_LARGEST);
    return read === null ? null : { etag: read.etag, text: new TextDecoder().decode(read.bytes) };
}

;// CONCATENATED MODULE: ./packages/registry/src/release/latest-pointer.ts

const FORMAT = 1;
/** Writes a pointer, a value a line: shells read it with sed. */
function formatPointer({ version, sums }) {
    return `${JSON.stringify({ format: FORMAT, version, ...sums }, null, 2)}\n`;
}
/** Reads a pointer; null for what is none. */
function parsePointer(text) {
    const read = (0,json/* jsonOrNull */.J)(text);
    if (!(0,json/* isRecord */.u)(read))
        return null;
    const { format, version, ...rest } = read;
    if (format !== FORMAT || typeof version !== "string")
        return null;
    const sums = Object.entries(rest).flatMap(([name, sum]) => typeof sum === "string" && /^[0-9a-f]{64}$/.test(sum) ? [[name, sum]] : []);
    return { version, sums: Object.fromEntries(sums) };
}

;// CONCATENATED MODULE: ./packages/registry/src/release/front-page.ts










const front_page_ATTEMPTS = 5;
/** Writes the page that leads people to the latest release. */
function formatFrontPage({ name, version, installer }) {
    const href = `${encodeKey(version)}/${PAGE_NAME}`;
    const install = installer === ""
        ? ""
        : `
<h2>Install</h2>
<pre tabindex="0"><code>curl -fsSL ${escapeHtml(installer)} | sh</code></pre>
<p class="faint">Into ~/.local/bin, or into $PREFIX/bin. INSTALL_VERSION names another version.</p>`;
    const body = `<h1>${escapeHtml(name)}</h1>
<p>The latest release is <a href="${escapeHtml(href)}">${escapeHtml(version)}</a>.</p>${install}`;
    return formatHtmlPage({ title: name, body, script: null });
}
/**
 * Puts that page there, after the pointer and by what it says: of several publishers each writes the same, whichever comes last.
 * @param name what people call the project.
 */
async function placeFrontPage({ host, bucket }, layout, name) {
    const key = `${layout.branchKey}/${PAGE_NAME}`;
    for (let attempt = 1; attempt <= front_page_ATTEMPTS; attempt += 1) {
        const stored = await bucket.head(key);
        const current = await currentPointer(bucket, layout);
        const pointer = current === null ? null : parsePointer(current.text);
        if (pointer === null)
            return;
        const { version, sums } = pointer;
        const hasInstaller = sums[INSTALLER_NAME] !== undefined;
        const installer = hasInstaller ? `${layout.branchUrl}/${INSTALLER_NAME}` : "";
        const content = new TextEncoder().encode(formatFrontPage({ name, version, installer }));
        const page = { key, content, sha256: release_files_sumOf(content) };
        if (stored !== null && (await isStored({ host, bucket }, page, stored)))
            return;
        const condition = stored === null
            ? { kind: "absent" }
            : { kind: "replacing", etag: stored.etag };
        const kept = { contentType: contentType(PAGE_NAME), cacheControl: release_layout_PASSING };
        // Whether it was put or someone else was quicker: what is there then is looked at anew.
        await bucket.put({ ...page, ...kept, condition });
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/release/send-file.ts



/** A half-made upload that someone else ended is begun anew. */
const send_file_ATTEMPTS = 3;
/**
 * Sends a file of a release unless it is there, and reads back what came of it.
 * @throws Failure `already-published` where someone else was quicker with other bytes; `published-differs`.
 */
async function sendFile({ host, bucket }, file) {
    for (let attempt = 1; attempt <= send_file_ATTEMPTS; attempt += 1) {
        const outcome = await bucket.put(file);
        const stored = await bucket.head(file.key);
        if (stored === null)
            continue;
        // A view that someone else made is as good.
        if (outcome === "taken" && file.role === "view")
            return;
        if (await isStored({ host, bucket }, file, stored))
            return;
        throw outcome === "taken" ? taken(file) : differs(file);
    }
    throw differs(file);
}
/** The largest view, in bytes, that is read. */
const LARGEST_VIEW = 8 * 1024 ** 2;
/**
 * Gives the sum, in lower-case hex, that a view has as it is there.
 * @throws Failure `published-differs` where it is not.
 */
async function sumOfView({ host, bucket }, file) {
    const stored = await bucket.head(file.key);
    if (stored !== null && (await isStored({ host, bucket }, file, stored)))
        return file.sha256;
    const read = await bucket.get(file.key, LARGEST_VIEW);
    if (read === null)
        throw differs(file);
    return release_files_sumOf(read.bytes);
}
/** Reads a view as it is there; null where it is not. */
async function textOfView({ bucket }, { key }) {
    const read = await bucket.get(key, LARGEST_VIEW);
    return read === null ? null : new TextDecoder().decode(read.bytes);
}
function taken({ key }) {
    return new src_failure/* Failure */.H("already-published", `${key}: someone else put other bytes there meanwhile`, {
        remedy: "Release under another version; latest was not changed.",
    });
}
/** Is the failure of what is not there as it was sent. */
function differs({ key }) {
    return new src_failure/* Failure */.H("published-differs", `${key}: what is there is not what was sent`, {
        remedy: "Run again; if it goes on, ask whoever keeps the store. latest was not changed.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/release/move-latest.ts











/** Decides what becomes of the pointer as it is there. */
function moveFrom(current, { latest, version }) {
    const pointer = current === null ? null : (parsePointer(current.text) ?? "unreadable");
    return latestMove(latest, version, pointer);
}
/**
 * Makes a release the latest, by changing one object; the installer at the address that stays serves any release, and goes before it.
 * @returns whether it is the latest now.
 * @throws Failure `already-published` where someone else changed the pointer meanwhile.
 */
async function moveLatest(sending, release) {
    const { options, layout, sums } = release;
    const { host, bucket } = sending;
    const current = await currentPointer(bucket, layout);
    const move = moveFrom(current, options);
    if (!move.moves) {
        host.log.info(`latest stays: ${move.reason}`);
        return false;
    }
    await placeInstaller(sending, release);
    const text = formatPointer({ version: options.version, sums });
    if (current?.text !== text)
        await putPointer(bucket, layout, { text, current });
    await placeFrontPage(sending, layout, options.name);
    return true;
}
async function placeInstaller(sending, { options, layout }) {
    const { bucket } = sending;
    const installer = stableInstaller(options, layout);
    if (installer === null)
        return;
    const stored = await bucket.head(installer.key);
    if (stored === null) {
        await bucket.put({ ...installer, condition: { kind: "absent" } });
        return;
    }
    if (await isStored(sending, installer, stored))
        return;
    // Where someone else was quicker, theirs does as well: it reads the same pointer.
    await bucket.put({ ...installer, condition: { kind: "replacing", etag: stored.etag } });
}
async function putPointer(bucket, layout, { text, current }) {
    const content = new TextEncoder().encode(text);
    const condition = current === null ? { kind: "absent" } : { kind: "replacing", etag: current.etag };
    const key = `${layout.branchKey}/${POINTER_NAME}`;
    const kept = { contentType: contentType(POINTER_NAME), cacheControl: release_layout_PASSING };
    const outcome = await bucket.put({ key, content, sha256: release_files_sumOf(content), ...kept, condition });
    const now = await currentPointer(bucket, layout);
    if (now?.text === text)
        return;
    const other = now === null ? null : parsePointer(now.text);
    // Put, and replaced by the next release before it could be read.
    if (outcome === "put" && other !== null)
        return;
    throw outcome === "put" ? differs({ key }) : moved(other);
}
function moved(other) {
    const now = other === null ? "" : `: it names ${other.version}`;
    return new src_failure/* Failure */.H("already-published", `someone else changed latest meanwhile${now}`, {
        remedy: "The release itself is whole. Run again to decide anew whether it is the latest.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/release/release-site.ts
















const release_site_AT_ONCE = 8;
const OTHER_VERSION = "Release under another version: what is published never changes.";
/**
 * Publishes a release to a bucket: its folder, which never changes, and last the pointer that makes it the latest.
 * @throws Failure `inputs-invalid` where it cannot be laid out.
 */
function releaseSitePublisher(host, options) {
    return new ReleaseSite(host, options);
}
class ReleaseSite {
    description;
    #options;
    #layout;
    #sending;
    constructor(host, options) {
        this.#options = options;
        this.#layout = releaseLayout(options);
        this.#sending = { host, bucket: new S3Bucket(host, options.s3) };
        this.description = `the release site at ${this.#layout.branchUrl}`;
    }
    async preflight() {
        const { artifacts, programs, cloudFront } = this.#options;
        const { host, bucket } = this.#sending;
        const problems = artifactProblems(artifacts, programs);
        const names = new Set(artifacts.map(({ name }) => name));
        const lost = [...problems].filter(([name]) => !names.has(name));
        const keys = new Set((await bucket.list(`${this.#layout.releaseKey}/`)).map(({ key }) => key));
        const isFinished = keys.has(`${this.#layout.releaseKey}/${PAGE_NAME}`);
        const rows = await (0,in_parallel/* inParallel */.H)(this.#files(), release_site_AT_ONCE, async (file) => {
            const problem = problems.get(file.name);
            if (file.role === "artifact" && problem !== undefined)
                return this.#refused(file, problem);
            return keys.has(file.key) ? this.#standing(file, isFinished) : this.#row(file, "send");
        });
        if (cloudFront !== null)
            await checkDistribution(host, cloudFront);
        const pointer = await this.#pointerRow();
        return [...lost.map(([name, problem]) => this.#lost(name, problem)), ...rows, pointer];
    }
    async publish(plan) {
        refusePlan(plan);
        const { options, layout } = { options: this.#options, layout: this.#layout };
        const lacking = new Set(plan.filter(({ standing }) => standing === "send").map(({ place }) => place));
        const files = this.#files();
        // Whose list of sums is there has the version; views lead to files, and go when those are there.
        for (const role of ["claim", "artifact", "view"]) {
            const sent = files.filter((file) => file.role === role && lacking.has(this.#place(file.key)));
            await (0,in_parallel/* inParallel */.H)(sent, release_site_AT_ONCE, async (file) => this.#send(file));
            if (role !== "claim")
                continue;
            for (const file of sent)
                await tellIgnoredConditions(this.#sending, file);
        }
        await this.#proveWhole(files);
        const isLatest = await moveLatest(this.#sending, {
            options,
            layout,
            sums: await this.#sums(files),
        });
        if (isLatest)
            await this.#forgetPointers();
        return this.#published(isLatest);
    }
    #files() {
        return releaseFiles(this.#options, this.#layout);
    }
    async #send(file) {
        await sendFile(this.#sending, file);
        this.#sending.host.log.info(`${file.name}: ${(0,megabytes/* megabytes */.i)(file.content.length)} at ${file.key}`);
    }
    /** One listing says that nothing is lacking, whoever sent it. */
    async #proveWhole(files) {
        const listed = await this.#sending.bucket.list(`${this.#layout.releaseKey}/`);
        const sizes = new Map(listed.map(({ key, size }) => [key, size]));
        const lost = files.find(({ key, role, content }) => {
            const size = sizes.get(key);
            return size === undefined || (role !== "view" && size !== content.length);
        });
        if (lost !== undefined)
            throw differs(lost);
    }
    async #sums(files) {
        const leading = files.filter(({ role }) => role !== "artifact");
        const sums = await (0,in_parallel/* inParallel */.H)(leading, release_site_AT_ONCE, async (file) => {
            const sum = file.role === "view" ? await sumOfView(this.#sending, file) : file.sha256;
            return [file.name, sum];
        });
        return Object.fromEntries(sums);
    }
    async #forgetPointers() {
        const { cloudFront } = this.#options;
        if (cloudFront === null)
            return;
        const { pathname } = new URL(this.#layout.branchUrl);
        const names = [POINTER_NAME, INSTALLER_NAME, PAGE_NAME];
        const paths = names.map((name) => `${pathname}/${name}`);
        const { host } = this.#sending;
        const { id, status } = await invalidate(host, cloudFront, paths);
        host.log.info(`invalidation ${id} of ${paths.join(", ")}: ${status}`);
    }
    async #standing(file, isFinished) {
        const { bucket } = this.#sending;
        const stored = await bucket.head(file.key);
        if (stored === null)
            return this.#row(file, "send");
        if (await isStored(this.#sending, file, stored))
            return { ...this.#row(file, "there"), reason: "it is there with the same bytes" };
        if (file.role === "view")
            return this.#viewRow(file);
        return { ...this.#row(file, "differs"), ...this.#difference(file, isFinished) };
    }
    /** What an older Wainwright made stays, as long as it leads here. */
    async #viewRow(file) {
        const { releaseUrl, releaseKey } = this.#layout;
        const text = await textOfView(this.#sending, file);
        const other = text === null ? null : otherAddress(file.name, text, releaseUrl);
        if (other === null)
            return { ...this.#row(file, "there"), reason: "it stays as it was made first" };
        const folder = this.#place(`${releaseKey}/`);
        return {
            ...this.#row(file, "differs"),
            reason: `it leads to ${other}, and this release is at ${releaseUrl}`,
            remedy: `Correct site-url; or remove ${INSTALLER_NAME} and ${PAGE_NAME} from ${folder} and run again, or release under another version.`,
        };
    }
    /** What was begun and never finished stands in the way as much, but nobody needs it. */
    #difference({ role }, isFinished) {
        const { version, s3 } = this.#options;
        const folder = `${s3.bucket}/${this.#layout.releaseKey}/`;
        if (!isFinished)
            return {
                reason: `${version} was begun with other files, and not finished`,
                remedy: `Remove ${folder} if no run is at it, or release under another version.`,
            };
        const reason = role === "claim" ? `${version} is there already, of other files` : "other bytes are there";
        return { reason, remedy: OTHER_VERSION };
    }
    async #pointerRow() {
        const { version } = this.#options;
        const current = await currentPointer(this.#sending.bucket, this.#layout);
        const move = moveFrom(current, this.#options);
        const place = this.#place(`${this.#layout.branchKey}/${POINTER_NAME}`);
        const row = { name: POINTER_NAME, place, remedy: "", bytes: 0 };
        const isNamed = current !== null && parsePointer(current.text)?.version === version;
        if (!move.moves)
            return { ...row, standing: "stays", reason: move.reason };
        return isNamed
            ? { ...row, standing: "there", reason: `it names ${version}` }
            : { ...row, standing: "send", reason: "" };
    }
    #published(isLatest) {
        const { branchUrl, releaseUrl } = this.#layout;
        const options = this.#options;
        const latest = isLatest ? installCommands(options, branchUrl) : [];
        const pointers = isLatest ? [PAGE_NAME, POINTER_NAME] : [];
        return {
            urls: [`${releaseUrl}/${PAGE_NAME}`, ...pointers.map((name) => `${branchUrl}/${name}`)],
            digests: Object.fromEntries(options.artifacts.map(({ name, sha256 }) => [name, `sha256:${sha256}`])),
            install: [...latest, ...installCommands(options, releaseUrl)],
        };
    }
    #place(key) {
        return `${this.#options.s3.bucket}/${key}`;
    }
    #row({ name, key, content }, standing) {
        const bytes = standing === "send" ? content.length : 0;
        return { name, place: this.#place(key), standing, reason: "", remedy: "", bytes };
    }
    #refused(file, problem) {
        return { ...this.#row(file, "send"), ...problem, standing: "refused", bytes: 0 };
    }
    #lost(name, problem) {
        const place = this.#place(`${this.#layout.releaseKey}/${program_manifest/* MANIFEST_NAME */.ir}`);
        return { name, place, standing: "refused", ...problem, bytes: 0 };
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/cargo/index-entry.ts
/**
 * Says where an index has a crate: "1/a", "2/ab", "3/a/abc", "ab/cd/abcdef".
 * @see https://doc.rust-lang.org/cargo/reference/registry-index.html#index-files
 */
function indexPath(crate) {
    const name = crate.toLowerCase();
    if (name.length < 3)
        return `${name.length}/${name}`;
    if (name.length === 3)
        return `3/${name.slice(0, 1)}/${name}`;
    return `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
}
const CRATE = /^[A-Za-z][A-Za-z0-9_-]{0,63}$/;
/** Says whether something may be the name of a crate: cargo's own rule, in ASCII, as registries ask for it. */
function isCrateName(name) {
    return CRATE.test(name);
}

;// CONCATENATED MODULE: ./packages/registry/src/cargo/index-files.ts

/** The folder of a static registry that cargo is given. */
const index_files_INDEX = "index";
/** Says where a registry of static files lists the versions of a crate. */
function entryPath(crate) {
    return `${index_files_INDEX}/${indexPath(crate)}`;
}
/** Says where the file of a version lies there. */
function cratePath(name, version) {
    return `crates/${name}/${name}-${version}.crate`;
}
/** Is a list of versions as it is served: its name has no ending that says what it is. */
function versionsText(text) {
    return { text, contentType: "text/plain; charset=utf-8" };
}

;// CONCATENATED MODULE: ./packages/registry/src/cargo/merge-entries.ts

/** Reads an index file; null where a line is no version of a crate: it is somebody else's file then. */
function readEntries(text) {
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const entries = lines.map(entryOf);
    const known = entries.filter((entry) => entry !== null);
    return known.length === lines.length ? known : null;
}
function entryOf(line) {
    const read = (0,json/* jsonOrNull */.J)(line);
    if (!(0,json/* isRecord */.u)(read))
        return null;
    const { vers, cksum } = read;
    return typeof vers === "string" && typeof cksum === "string" ? { line, vers, cksum } : null;
}
/** Writes an index file with some versions more; what is there stays as it stands, for cargos may have locked it. */
function withEntries(known, more) {
    const all = [...known];
    for (const entry of more)
        if (!all.some(({ vers }) => isSameRelease(vers, entry.vers)))
            all.push({ line: JSON.stringify(entry), vers: entry.vers, cksum: entry.cksum });
    return [...all.map(({ line }) => line), ""].join("\n");
}
/** Two versions that differ in what stands behind a + are one to cargo. */
function isSameRelease(one, other) {
    return withoutBuild(one) === withoutBuild(other);
}
function withoutBuild(version) {
    const [release = version] = version.split("+");
    return release;
}
/** Writes an index file in which a version is yanked, or is no longer; null where it is not there. */
function withYanked(known, version, yanked) {
    if (!known.some(({ vers }) => vers === version))
        return null;
    const lines = known.map(({ line, vers }) => {
        const read = (0,json/* jsonOrNull */.J)(line);
        if (vers !== version || !(0,json/* isRecord */.u)(read) || read["yanked"] === yanked)
            return line;
        return JSON.stringify({ ...read, yanked });
    });
    return [...lines, ""].join("\n");
}

;// CONCATENATED MODULE: ./packages/registry/src/cargo/registry-client.ts







const registry_client_ABSENT = new Set([404, 410, 451]);
const cargo_registry_client_UNAUTHORIZED = 401;
/**
 * Opens a registry: reads where its API is.
 * @throws Failure `inputs-invalid`, `credentials-missing`, `credentials-refused`, `server-refused`, `server-silent`
 */
async function openRegistry(host, registry) {
    const address = indexAddress(host, registry);
    const name = `the Cargo registry at ${address.host}`;
    const credentials = { authorization: registry.token };
    const open = { name, origin: address.origin, credentials: {} };
    const asked = { method: "GET", url: `${address.href}config.json`, headers: FRESH };
    const first = await ask(host, open, asked);
    // `auth-required`: who may not read the config is asked to say who it is (RFC 2564 of Rust).
    const isClosed = first.status === cargo_registry_client_UNAUTHORIZED;
    const index = { ...open, credentials: isClosed ? credentials : {} };
    const answer = isClosed ? await ask(host, index, asked) : first;
    if (answer.status !== 200)
        throw refusal(index, answer, { what: "reading config.json" });
    const apiUrl = apiOf(answer, { name, address });
    const reader = readsClosed(answer) ? { ...open, credentials } : index;
    return {
        ...{
            name,
            apiUrl,
            download: downloadOf(answer),
            api: { name, origin: new URL(apiUrl).origin, credentials },
        },
        entries: async (crate) => {
            const url = `${address.href}${indexPath(crate)}`;
            const found = await ask(host, reader, { method: "GET", url, headers: FRESH });
            if (registry_client_ABSENT.has(found.status))
                return [];
            if (found.status !== 200)
                throw refusal(reader, found, { what: `looking for ${crate}` });
            const known = readEntries(new TextDecoder().decode(found.body));
            if (known === null)
                throw strange(name, `what it lists of ${crate} is no list of versions`);
            return known;
        },
    };
}
/** What a cache on the way has may be old. */
const FRESH = { "cache-control": "no-cache" };
function configOf(answer) {
    return (0,json/* jsonOrNull */.J)(new TextDecoder().decode(answer.body));
}
function readsClosed(answer) {
    const config = configOf(answer);
    return (0,json/* isRecord */.u)(config) && config["auth-required"] === true;
}
function downloadOf(answer) {
    const config = configOf(answer);
    return (0,json/* isRecord */.u)(config) && typeof config["dl"] === "string" ? config["dl"] : "";
}
function apiOf(answer, { name, address }) {
    const config = configOf(answer);
    if (!(0,json/* isRecord */.u)(config))
        throw strange(name, "its config.json is none");
    const { api } = config;
    if (typeof api !== "string" || !URL.canParse(api))
        throw strange(name, "its config.json names no api: it takes nothing");
    const url = new URL(api);
    if (!/^https?:$/.test(url.protocol) || (isSecretWay(address) && !isSecretWay(url)))
        throw strange(name, `its config.json leads to ${url.origin}, where others could read the token`);
    return url.href.replace(/\/+$/, "");
}
function strange(name, problem) {
    return new src_failure/* Failure */.H("server-refused", `${name}: ${problem}`, {
        remedy: "Check the address; a registry of static files is published to as a folder or bucket.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/cargo/yank-crate.ts







/** How often a file is written again where another publisher was quicker. */
const yank_crate_MOST_ROUNDS = 40;
/**
 * Yanks a version in a registry of static files, or takes that back: nothing but the one line is changed.
 * @throws Failure `package-not-found`, `server-refused`
 */
async function yankCrate(place, yank) {
    const path = entryPath(yank.name);
    for (let round = 0; round < yank_crate_MOST_ROUNDS; round += 1) {
        const before = await place.read(path);
        const known = readEntries(before?.text ?? "");
        if (known === null)
            throw broken(`${path} is no list of versions`, place.name);
        const text = withYanked(known, yank.version, yank.yanked);
        if (text === null)
            throw absent(yank, place.name);
        // Read again after it was written: in a folder another may have overwritten it.
        if (text === before?.text)
            return;
        await place.replace(path, versionsText(text), before);
    }
    throw broken(`others change ${path} all the time`, place.name);
}
/**
 * Yanks a version at a registry with an API, or takes that back.
 * @throws Failure `package-not-found`, `credentials-refused`, `server-refused`, `server-silent`
 */
async function yankByApi(host, registry, yank) {
    const secrets = new Secrets(host);
    secrets.hide(registry.token);
    await secrets.keptBy(async () => {
        const client = await openRegistry(host, registry);
        const { api, apiUrl, name } = client;
        const known = await client.entries(yank.name);
        if (!known.some(({ vers }) => vers === yank.version))
            throw absent(yank, name);
        const [method, word] = yank.yanked
            ? ["DELETE", "yank"]
            : ["PUT", "unyank"];
        const version = encodeURIComponent(yank.version);
        const url = `${apiUrl}/api/v1/crates/${encodeURIComponent(yank.name)}/${version}/${word}`;
        const answer = await ask(host, api, { method, url, headers: { accept: "application/json" } });
        const what = `${word} of ${yank.name} ${yank.version}`;
        if (answer.status !== 200 || !isOk(answer.body))
            throw refusal(api, answer, { what });
    });
}
/** `{"ok": true}` */
function isOk(body) {
    return /"ok"\s*:\s*true/.test(new TextDecoder().decode(body));
}
function absent({ name, version }, place) {
    return new src_failure/* Failure */.H("package-not-found", `there is no ${name} ${version} in ${place}`, {
        remedy: "Check the name and the version.",
    });
}
function broken(problem, place) {
    return new src_failure/* Failure */.H("server-refused", `${place}: ${problem}`, {
        remedy: "Put it right, or run again.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/cargo/crate-order.ts
/** Puts crates behind those of them that they need. */
function inOrder(crates) {
    const sorted = [];
    const seen = new Set();
    const visit = (crate) => {
        if (seen.has(crate))
            return;
        seen.add(crate);
        for (const { name, package: own } of crate.entry.deps)
            for (const other of crates)
                if (other.entry.name === (own ?? name))
                    visit(other);
        sorted.push(crate);
    };
    for (const crate of crates)
        visit(crate);
    return sorted;
}

;// CONCATENATED MODULE: ./packages/registry/src/cargo/crates-io.ts

/** What cargo calls the registry that it asks by default, by whichever address it does: a repository that is named after it. */
const IDENTITY = "https://github.com/rust-lang/crates.io-index";
const DOMAIN = IDENTITY.slice(IDENTITY.lastIndexOf("/") + 1, -"-index".length);
/**
 * Says whether an index is that of the public registry: cargo's own name of it, or a sparse index at its domain or below.
 * @param index as cargo writes it: `sparse+https://…/`, or a repository's address.
 */
function isCratesIo(index) {
    if (index === IDENTITY)
        return true;
    const [, address = ""] = /^sparse\+(https:.*)$/.exec(index) ?? [];
    return URL.canParse(address) && isBelow(new URL(address).hostname, DOMAIN);
}

;// CONCATENATED MODULE: ./packages/registry/src/cargo/entry-of-metadata.ts


/**
 * Makes an index's entry of what `cargo metadata --no-deps` says of a packaged crate, whose manifest cargo has normalised.
 * @param index the address of the index that it is for, as `sparse+https://…`; what is from there has no address.
 * @returns null where the words are of no package.
 */
function entryOfMetadata(packaged, { cksum, index }) {
    if (!(0,json/* isRecord */.u)(packaged))
        return null;
    const { name, version, links, dependencies, features } = packaged;
    if (typeof name !== "string" || typeof version !== "string")
        return null;
    const own = featuresOf(features);
    const newer = Object.entries(own).filter(([, values]) => values.some(isNewer));
    const older = Object.entries(own).filter(([, values]) => !values.some(isNewer));
    const needs = packaged["rust_version"];
    return {
        ...{ name, vers: version, deps: dependenciesOf(dependencies, index), cksum },
        features: Object.fromEntries(older),
        ...(newer.length === 0 ? {} : { features2: Object.fromEntries(newer) }),
        ...{ yanked: false, links: typeof links === "string" ? links : null },
        ...(typeof needs === "string" ? { rust_version: needs } : {}),
        v: newer.length === 0 ? 1 : 2,
    };
}
function isNewer(value) {
    return value.startsWith("dep:") || value.includes("?/");
}
/**
 * cargo adds a feature for each optional dependency that no feature names by "dep:"; so does whoever reads an index, and old cargos know
 * no "dep:".
 */
function featuresOf(read) {
    const entries = (0,json/* isRecord */.u)(read) ? Object.entries(read) : [];
    const written = entries.map(([name, values]) => [name, entry_of_metadata_textsOf(values)]);
    const isImplied = (name, values) => values.length === 1 &&
        values[0] === `dep:${name}` &&
        !written.some(([other, named]) => other !== name && named.includes(`dep:${name}`));
    return Object.fromEntries(written.filter(([name, values]) => !isImplied(name, values)));
}
function entry_of_metadata_textsOf(read) {
    return Array.isArray(read) ? read.filter((one) => typeof one === "string") : [];
}
function dependenciesOf(read, index) {
    return Array.isArray(read) ? read.flatMap((one) => dependencyOf(one, index)) : [];
}
function dependencyOf(read, index) {
    if (!(0,json/* isRecord */.u)(read))
        return [];
    const { name, req, features, optional, target, kind, rename, source, registry } = read;
    if (typeof name !== "string" || typeof req !== "string")
        return [];
    const renamed = typeof rename === "string" ? rename : null;
    const from = typeof registry === "string" ? registry : sourceIndex(source);
    return [
        {
            ...{ name: renamed ?? name, req, features: entry_of_metadata_textsOf(features), optional: optional === true },
            ...{ default_features: read["uses_default_features"] !== false },
            ...{ target: typeof target === "string" ? target : null, kind: kindOf(kind) },
            ...{ registry: isSame(from, index) ? null : from, package: renamed === null ? null : name },
        },
    ];
}
/** The public registry takes no crate whose needs name an index, and cargo names it by another address than where its index is. */
function isSame(from, index) {
    return from === index || (from !== null && isCratesIo(from) && isCratesIo(index));
}
/** "registry+https://…" is an index that is a repository; "sparse+https://…" is one of files, and is written whole. */
function sourceIndex(source) {
    return typeof source === "string" ? source.replace(/^registry\+/, "") : null;
}
function kindOf(read) {
    return read === "build" || read === "dev" ? read : "normal";
}

;// CONCATENATED MODULE: ./packages/registry/src/cargo/packed-crate.ts





/**
 * Reads a .crate file: the manifest in it, as cargo reads it.
 * @param index the address of the index that it is for.
 * @throws Failure `artifact-refused`, `path-missing`.
 */
async function readCrate(host, path, index) {
    const info = await host.files.info(path);
    if (info?.kind !== "file")
        throw new src_failure/* Failure */.H("path-missing", `there is no ${path}`, {
            remedy: "Name .crate files, or leave them out: then the project is packed.",
        });
    const sha256 = await host.files.sha256(path);
    const name = (0,posix_.basename)(path);
    const { packaged, readme } = await packageIn(host, path);
    const entry = entryOfMetadata(packaged, { cksum: sha256, index });
    if (entry === null)
        throw packed_crate_refused(name, "there is no crate with a manifest in it");
    if (!isCrateName(entry.name))
        throw packed_crate_refused(name, `${entry.name} may not be a crate's name`);
    if (name !== `${entry.name}-${entry.vers}.crate`)
        throw packed_crate_refused(name, `${entry.name} ${entry.vers} is in it`);
    return {
        path: host.files.absolute(path),
        name,
        size: info.size,
        sha256,
        entry,
        packaged,
        readme,
    };
}
async function packageIn(host, path) {
    const folder = await host.files.temporaryFolder("crate");
    const unpacked = await host.exec.run({
        argv: ["tar", "-xzf", host.files.absolute(path), "-C", folder],
        quiet: true,
    });
    if (unpacked.exitCode !== 0)
        throw packed_crate_refused((0,posix_.basename)(path), "it is no archive");
    const [top, ...more] = await host.files.list(folder);
    if (top === undefined || more.length > 0)
        throw packed_crate_refused((0,posix_.basename)(path), "there is no single folder in it");
    const argv = ["metadata", "--no-deps", "--format-version", "1", "--offline"];
    const manifest = ["--manifest-path", `${folder}/${top}/Cargo.toml`];
    const { cargo, env } = await cargoProgram(host, null);
    const asked = await host.exec.run({ argv: [cargo, ...argv, ...manifest], env, quiet: true });
    if (asked.exitCode !== 0)
        throw packed_crate_refused((0,posix_.basename)(path), asked.stderr.trim());
    const read = (0,json/* jsonOrNull */.J)(asked.stdout);
    const packages = (0,json/* isRecord */.u)(read) ? read["packages"] : null;
    const list = Array.isArray(packages) ? packages : [];
    const [packaged] = list;
    if (list.length !== 1 || !(0,json/* isRecord */.u)(packaged))
        return { packaged: {}, readme: null };
    return { packaged, readme: await readmeIn(host, `${folder}/${top}`, packaged["readme"]) };
}
/** More is no text for people. */
const LONGEST_README = 2 ** 20;
/** A manifest may name any path: one that leads out of the crate, by itself or by a link, names no file of it. */
async function readmeIn(host, folder, file) {
    if (typeof file !== "string")
        return null;
    const inside = (await host.files.walk(folder)).find(({ path }) => path === file);
    if (inside?.kind !== "file" || inside.size > LONGEST_README)
        return null;
    return { file, text: await host.files.readText(`${folder}/${file}`) };
}
function packed_crate_refused(name, problem) {
    return new src_failure/* Failure */.H("artifact-refused", `${name}: ${problem}`, {
        remedy: "Pack it with `cargo package`.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/cargo/plan-crate.ts
/**
 * Decides whether a crate goes somewhere, is there, or may not go.
 * @param sums what is there under its name and version, wherever that is looked up: lower-case hex, null for nothing.
 */
function planCrate({ name, size, sha256, entry }, place, sums) {
    const row = { name, place, bytes: size };
    if (sums.some((sum) => sum !== null && sum !== sha256))
        return {
            ...{ ...row, standing: "differs" },
            reason: `version ${entry.vers} is there already, of other bytes`,
            remedy: "Raise the version: cargo never takes another file under a version that it has locked.",
        };
    if (sums.includes(null))
        return { ...row, standing: "send", reason: "", remedy: "" };
    return {
        ...{ ...row, standing: "there" },
        reason: "it is there with the same bytes",
        remedy: "",
    };
}

;// CONCATENATED MODULE: ./packages/registry/src/cargo/cargo-index-publisher.ts









/** How often a file is written again where another publisher was quicker. */
const cargo_index_publisher_MOST_ROUNDS = 40;
/**
 * Publishes crates to a sparse registry of static files: the .crate files first, then a line each in the index, those that others
 * need before the others.
 * @param crates paths of .crate files.
 * @see https://doc.rust-lang.org/cargo/reference/registry-index.html
 */
function cargoIndexPublisher(host, place, crates) {
    return new CargoIndex(host, place, crates);
}
class CargoIndex {
    description;
    #host;
    #place;
    #paths;
    #crates = null;
    constructor(host, place, paths) {
        this.description = `a Cargo registry in ${place.name}`;
        this.#host = host;
        this.#place = place;
        this.#paths = paths;
    }
    async preflight() {
        await this.#requireConfig();
        const rows = [];
        for (const crate of await this.#read())
            rows.push(await this.#row(crate));
        return rows;
    }
    async publish(plan) {
        refusePlan(plan);
        const names = new Set(plan.map(({ name }) => name));
        const crates = inOrder((await this.#read()).filter(({ name }) => names.has(name)));
        for (const crate of crates)
            await this.#putCrate(crate);
        await this.#putConfig();
        for (const crate of crates)
            await this.#putEntry(crate);
        return {
            urls: crates.map(({ entry }) => `${this.#place.url}${cratePath(entry.name, entry.vers)}`),
            digests: Object.fromEntries(crates.map(({ name, sha256 }) => [name, `sha256:${sha256}`])),
            install: crates.map(({ entry }) => `cargo install --index ${this.#index()} ${entry.name}@${entry.vers}`),
        };
    }
    async #read() {
        if (this.#crates !== null)
            return this.#crates;
        const crates = [];
        for (const path of this.#paths)
            crates.push(await readCrate(this.#host, path, this.#index()));
        this.#crates = crates;
        return crates;
    }
    #index() {
        return `sparse+${this.#place.url}${index_files_INDEX}/`;
    }
    async #row(crate) {
        const { entry, ...artifact } = crate;
        const { name, vers } = entry;
        const known = (await this.#entries(name)).find((one) => isSameRelease(one.vers, vers));
        const path = cratePath(name, vers);
        const lies = await this.#place.sha256(path, artifact);
        return planCrate(crate, `${this.#place.url}${path}`, [known?.cksum ?? null, lies]);
    }
    async #entries(crate) {
        const path = entryPath(crate);
        const kept = await this.#place.read(path);
        const known = readEntries(kept?.text ?? "");
        if (known === null)
            throw this.#broken(path, NO_LIST);
        return known;
    }
    async #putCrate({ entry, ...artifact }) {
        await putProved(this.#host, this.#place, { path: cratePath(entry.name, entry.vers), artifact });
    }
    /** Lists a crate, and those that lie there unlisted because another publisher overwrote their line: so none is lost. */
    async #putEntry({ entry }) {
        const path = entryPath(entry.name);
        for (let round = 0; round < cargo_index_publisher_MOST_ROUNDS; round += 1) {
            const before = await this.#place.read(path);
            const known = readEntries(before?.text ?? "");
            if (known === null)
                throw this.#broken(path, NO_LIST);
            const same = known.find(({ vers }) => isSameRelease(vers, entry.vers));
            if (same !== undefined && same.cksum !== entry.cksum)
                throw cargo_index_publisher_taken(entry);
            const others = await this.#unlisted(entry.name, known);
            const lacking = same === undefined ? [entry, ...others] : others;
            if (lacking.length === 0)
                return;
            const text = withEntries(known, lacking);
            await this.#place.replace(path, versionsText(text), before);
        }
        throw this.#broken(path, "others change it all the time");
    }
    async #unlisted(name, known) {
        const listed = new Set(known.map(({ vers }) => `${name}-${vers}.crate`));
        const entries = [];
        for (const path of await this.#place.lying((0,posix_.dirname)(cratePath(name, ""))))
            if (path.endsWith(".crate") && !listed.has((0,posix_.basename)(path)))
                entries.push(...(await this.#entryIn(path)));
        return entries.filter(({ vers }) => !known.some((one) => isSameRelease(one.vers, vers)));
    }
    /** What is no crate lies there for reasons of its own. */
    async #entryIn(path) {
        try {
            return [(await readCrate(this.#host, path, this.#index())).entry];
        }
        catch (thrown) {
            if ((0,as_failure/* asFailure */.h)(thrown).code === "artifact-refused")
                return [];
            throw thrown;
        }
    }
    async #requireConfig() {
        const kept = await this.#place.read(CONFIG);
        if (kept !== null && kept.text !== this.#config())
            throw this.#broken(CONFIG, `it says ${kept.text.trim()}, and crates go to ${this.#config().trim()}`);
    }
    async #putConfig() {
        const before = await this.#place.read(CONFIG);
        if (before !== null)
            return;
        const content = { text: this.#config(), contentType: "application/json" };
        await this.#place.replace(CONFIG, content, null);
    }
    #config() {
        return `${JSON.stringify({ dl: `${this.#place.url}crates/{crate}/{crate}-{version}.crate` })}\n`;
    }
    #broken(path, problem) {
        return new src_failure/* Failure */.H("server-refused", `${path} in ${this.#place.name}: ${problem}`, {
            remedy: "Put it right, or publish to another place.",
        });
    }
}
const NO_LIST = "a line of it is no version of a crate";
const CONFIG = `${index_files_INDEX}/config.json`;
function cargo_index_publisher_taken({ name, vers }) {
    return new src_failure/* Failure */.H("already-published", `someone else published ${name} ${vers} meanwhile`, {
        remedy: "Raise the version.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/cargo/download-url.ts

/**
 * Says where a registry hands out a crate.
 * @param template `dl` of its config.json.
 * @see https://doc.rust-lang.org/cargo/reference/registry-index.html#index-configuration
 */
function downloadUrl(template, { name, vers, cksum }) {
    const prefix = indexPath(name).split("/").slice(0, -1).join("/");
    const values = {
        ...{ crate: name, version: vers, "sha256-checksum": cksum, lowerprefix: prefix },
        prefix: /^[123]/.test(prefix) ? prefix : `${name.slice(0, 2)}/${name.slice(2, 4)}`,
    };
    const marks = /\{(crate|version|prefix|lowerprefix|sha256-checksum)\}/g;
    if (template.search(marks) === -1)
        return `${template.replace(/\/+$/, "")}/${name}/${vers}/download`;
    return template.replace(marks, (whole, mark) => values[mark] ?? whole);
}

;// CONCATENATED MODULE: ./packages/registry/src/cargo/new-crate.ts
/** Texts that a registry is told as cargo has them. */
const TEXTS = [
    "description",
    "documentation",
    "homepage",
    "license",
    "license_file",
    "repository",
    "rust_version",
];
const LISTS = ["authors", "keywords", "categories"];
/**
 * Says of a crate what a registry is told with it.
 * @see https://doc.rust-lang.org/cargo/reference/registry-web-api.html#publish
 */
function newCrate({ entry, packaged, readme }) {
    const { name, vers, links } = entry;
    return {
        ...{ name, vers, links, deps: entry.deps.map(dependency) },
        features: { ...entry.features, ...entry.features2 },
        ...Object.fromEntries(TEXTS.map((field) => [field, new_crate_textOrNull(packaged[field])])),
        ...Object.fromEntries(LISTS.map((field) => [field, new_crate_textsOf(packaged[field])])),
        ...{ readme: readme?.text ?? null, readme_file: readme?.file ?? null, badges: {} },
    };
}
/** Makes what is sent: what is said of the crate, and the file, each behind its length (32 bits, little-endian). */
function newCrateBody(crate) {
    const said = new TextEncoder().encode(JSON.stringify(newCrate(crate)));
    const file = { path: crate.path, offset: 0, length: crate.size };
    return [lengthBytes(said.length), said, lengthBytes(crate.size), file];
}
function lengthBytes(length) {
    const bytes = new Uint8Array(4);
    new DataView(bytes.buffer).setUint32(0, length, true);
    return bytes;
}
/** Here `name` is the crate's own, and what the manifest calls it stands beside; in an index it is the other way about. */
function dependency({ name, package: own, req, registry, ...said }) {
    const { optional, default_features, features, target, kind } = said;
    return {
        ...{ optional, default_features, features, target, kind },
        ...{ name: own ?? name, version_req: req },
        ...(registry === null ? {} : { registry }),
        ...(own === null ? {} : { explicit_name_in_toml: name }),
    };
}
function new_crate_textOrNull(value) {
    return typeof value === "string" ? value : null;
}
function new_crate_textsOf(value) {
    return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

;// CONCATENATED MODULE: ./packages/registry/src/cargo/send-crate.ts







/** Cargo waits as long for an index. */
const LISTED_SECONDS = 60;
const STEP_MILLISECONDS = 1000;
/**
 * Sends a crate, patiently where the registry is busy, silent or out of order, and waits until the index lists it. What the index lists
 * with its sum was taken, whatever was answered: the answer got lost, or somebody else sent the same.
 * @throws Failure `server-silent`, `server-refused`, `credentials-refused`, `already-published`, `published-differs`
 */
async function sendCrate(host, registry, crate) {
    for (let attempt = 1;; attempt += 1) {
        const end = await send_crate_sent(host, registry, crate);
        if (end === "taken")
            break;
        if (await isListed(registry, crate))
            return;
        if (send_crate_isPassing(end) && attempt < wait_after_ATTEMPTS && !host.signal.aborted)
            await send_crate_waitAfter(host, crate, { attempt, end });
        // An attempt before may have been the one that was taken.
        else if (attempt > 1 && (await waitUntilListed(host, registry, crate)))
            return;
        else
            throw send_crate_failureOf(registry, crate, end);
    }
    if (!(await waitUntilListed(host, registry, crate)))
        throw unlisted(registry, crate);
}
async function send_crate_waitAfter({ log, clock }, { name }, { attempt, end }) {
    const wait = waitBefore(attempt + 1, end instanceof src_failure/* Failure */.H ? null : end, clock);
    const reason = end instanceof src_failure/* Failure */.H ? "no answer" : `it answers ${end.status}`;
    log.info(`${name}, attempt ${attempt} of ${wait_after_ATTEMPTS}: ${reason}; next in ${wait / 1000} s`);
    await clock.sleep(wait);
}
/** Sends it once. */
async function send_crate_sent(host, { api, apiUrl }, crate) {
    try {
        const answer = await ask(host, api, {
            ...{ method: "PUT", url: `${apiUrl}/api/v1/crates/new`, attempts: 1 },
            headers: { accept: "application/json", "content-type": "application/octet-stream" },
            body: newCrateBody(crate),
        });
        if (!isTaken(answer))
            return answer;
        // They are of categories and badges that the registry does not know.
        const words = wordsOf(answer);
        if (/"[^"]+"\s*\]/.test(words))
            host.log.warning(`${crate.name}: ${api.name}: ${words}`);
        return "taken";
    }
    catch (thrown) {
        const failure = (0,as_failure/* asFailure */.h)(thrown);
        if (failure.code !== "server-silent")
            throw failure;
        return failure;
    }
}
/** Older registries tell errors with a status of 200. */
function isTaken({ status, body }) {
    if (status < 200 || status >= 300)
        return false;
    if (body.length === 0)
        return true;
    const said = (0,json/* jsonOrNull */.J)(new TextDecoder().decode(body));
    return (0,json/* isRecord */.u)(said) && !("errors" in said);
}
function send_crate_isPassing(end) {
    return end instanceof src_failure/* Failure */.H || PASSING.has(end.status);
}
async function isListed(registry, { entry }) {
    const known = await registry.entries(entry.name);
    return known.some(({ vers, cksum }) => vers === entry.vers && cksum === entry.cksum);
}
async function waitUntilListed(host, registry, crate) {
    const { vers, name } = crate.entry;
    for (let waited = 0; waited <= LISTED_SECONDS * 1000; waited += STEP_MILLISECONDS) {
        const known = await registry.entries(name);
        const found = known.find((one) => isSameRelease(one.vers, vers));
        if (found !== undefined)
            return found.cksum === crate.entry.cksum;
        await host.clock.sleep(STEP_MILLISECONDS);
    }
    return false;
}
function send_crate_failureOf(registry, crate, end) {
    if (end instanceof src_failure/* Failure */.H)
        return end;
    const what = `publishing ${crate.name}`;
    const failure = refusal(registry.api, end, { what });
    if (end.status !== 409 && !/already (?:exists|uploaded)/i.test(failure.message))
        return failure;
    return new src_failure/* Failure */.H("already-published", failure.message, {
        remedy: "Raise the version: what is published never changes.",
    });
}
function unlisted({ name }, crate) {
    return new src_failure/* Failure */.H("published-differs", `${name} took ${crate.name}, and its index does not list it with SHA-256 ${crate.sha256} after ${LISTED_SECONDS} s`, { remedy: "Run again in a while: what is listed then is not sent again." });
}

;// CONCATENATED MODULE: ./packages/registry/src/cargo/cargo-api-publisher.ts











/**
 * Publishes crates to a Cargo registry with an API, as `cargo publish` does, but the very bytes that were packed, proved and planned:
 * those that others need first, each when the index lists what it needs.
 * @see https://doc.rust-lang.org/cargo/reference/registry-web-api.html
 */
function cargoApiPublisher(host, options) {
    const secrets = new Secrets(host);
    secrets.hide(options.registry.token);
    const publisher = new CargoApi(host, options);
    return {
        description: `the Cargo registry ${options.registry.name}`,
        preflight: async () => secrets.keptBy(async () => publisher.preflight()),
        publish: async (plan) => secrets.keptBy(async () => publisher.publish(plan)),
    };
}
class CargoApi {
    #host;
    #options;
    #prepared = null;
    constructor(host, options) {
        this.#host = host;
        this.#options = options;
    }
    async preflight() {
        const { registry, crates } = await this.#prepare();
        const rows = [];
        for (const crate of crates) {
            const { name, vers } = crate.entry;
            const known = await registry.entries(name);
            const found = known.find((one) => isSameRelease(one.vers, vers));
            rows.push(planCrate(crate, registry.name, [found?.cksum ?? null]));
        }
        return rows;
    }
    async publish(plan) {
        refusePlan(plan);
        const { registry, crates } = await this.#prepare();
        const standing = new Map(plan.map((put) => [put.name, put.standing]));
        const all = crates.filter(({ name }) => standing.has(name));
        for (const crate of all) {
            if (standing.get(crate.name) !== "send")
                continue;
            await sendCrate(this.#host, registry, crate);
            this.#host.log.info(`${crate.name} is at ${registry.name}`);
        }
        const { index } = this.#options.registry;
        const from = isCratesIo(index) ? "" : `--index ${index} `;
        return {
            urls: all.map(({ entry }) => downloadUrl(registry.download, entry)),
            digests: Object.fromEntries(all.map(({ name, sha256 }) => [name, `sha256:${sha256}`])),
            install: all.map(({ entry }) => `cargo install ${from}${entry.name}@${entry.vers}`),
        };
    }
    async #prepare() {
        if (this.#prepared !== null)
            return this.#prepared;
        const host = this.#host;
        const { registry: target, crates: source } = this.#options;
        const registry = await openRegistry(host, target);
        // Manifests have no name for the public registry: it is the one that they mean where they name none.
        const packedFor = isCratesIo(target.index) ? null : target;
        const paths = source.kind === "packed"
            ? source.paths
            : await packCratesFor(host, source.folder, {
                ...{ packages: source.packages, registry: packedFor },
            });
        const crates = [];
        for (const path of paths)
            crates.push(await readCrate(host, path, target.index));
        this.#prepared = { registry, crates: inOrder(crates) };
        return this.#prepared;
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/github/asset-name.ts
const MARKS = /\p{Mn}+/gu;
const REPLACED = /[^A-Za-z0-9_+@-]+/g;
/**
 * Says what GitHub calls a file of a release: it keeps letters and digits of ASCII, `-`, `_`, `+` and `@`, takes accents away, puts one dot in
 * place of anything else, however much of it there is, has none at the ends, and puts `default` before what is left of a name that was little else
 * ("Upload a release asset" says that it renames; how, `gh release upload --clobber` imitates, and issue 159 of softprops/action-gh-release tells of `~`).
 * A name that went through this once is not changed again, here or there.
 * @returns "" where nothing is left.
 */
function assetName(name) {
    const plain = name.normalize("NFD").replace(MARKS, "");
    const kept = trimmed((plain.startsWith(".") ? `default${plain}` : plain).replace(REPLACED, "."));
    if (kept === "" || kept === name || kept.includes("."))
        return kept;
    return `default.${kept}`;
}
function trimmed(name) {
    return name.replace(/^\.+|\.+$/g, "");
}

;// CONCATENATED MODULE: ./packages/registry/src/github/github-limit.ts


const LIMITED = new Set([403, 429]);
const github_limit_WORDS = /rate limit|abuse detection/i;
/**
 * Says whether an answer is one of GitHub's rate limits, and until when ("Rate limits for the REST API"): both of them come with 403 as well as
 * with 429, and are known by Retry-After, by X-RateLimit-Remaining, or by nothing but their words.
 */
function githubLimit(answer, clock) {
    const { status, headers } = answer;
    if (!LIMITED.has(status))
        return null;
    const wait = retryAfter(answer, clock);
    if (wait !== null)
        return { until: clock.now() + wait };
    if (headers["x-ratelimit-remaining"] === "0")
        return { until: resetOf(headers["x-ratelimit-reset"] ?? "") };
    return status === 429 || github_limit_WORDS.test(wordsOf(answer)) ? { until: null } : null;
}
/** Seconds since the epoch. */
function resetOf(value) {
    return /^\d{1,11}$/.test(value) ? Number(value) * 1000 : null;
}

;// CONCATENATED MODULE: ./packages/registry/src/github/github-api.ts




const PER_PAGE = 100;
const HEADERS = {
    accept: "application/vnd.github+json",
    "x-github-api-version": "2022-11-28",
};
const github_api_REMEDIES = {
    403: "The token needs `permissions: contents: write`.",
    404: "Check the repository's name; a token that may not see it gets this answer, too.",
    422: "Read GitHub's words: a tag or a name may be taken, or the release may not be changed any more.",
};
/** Asks GitHub's REST API about a repository. */
class GithubApi {
    #host;
    #place;
    #service;
    constructor(host, place) {
        this.#host = host;
        this.#place = place;
        this.#service = {
            name: "GitHub",
            origin: new URL(place.api).origin,
            credentials: { authorization: `Bearer ${place.token}` },
            turnsAway: (answer) => githubLimit(answer, host.clock),
        };
    }
    /** Gives the address of what the repository has: "releases/7". */
    url(path) {
        return `${this.#place.api.replace(/\/+$/, "")}/repos/${this.#place.repository}/${path}`;
    }
    /** @throws Failure what GitHub says; `server-silent`. */
    async ask(question, { what, known = [], origin }) {
        const service = origin === undefined ? this.#service : { ...this.#service, origin };
        const headers = { ...HEADERS, ...question.headers };
        const answer = await ask(this.#host, service, { ...question, headers });
        if (answer.status < 300 || known.includes(answer.status))
            return answer;
        throw refusal(service, answer, { what, remedies: github_api_REMEDIES });
    }
    /** Reads a list page by page, as long as more of it is wanted and there is more. */
    async *pages(path, most, asking) {
        for (let page = 1; page <= most; page += 1) {
            const url = this.url(`${path}?per_page=${PER_PAGE}&page=${page}`);
            const read = jsonOf(await this.ask({ method: "GET", url }, asking));
            const list = Array.isArray(read) ? read : [];
            yield list;
            if (list.length < PER_PAGE)
                return;
        }
    }
    /** Asks for something to be made, or changed, as JSON says. */
    json(method, path, content) {
        const headers = { "content-type": "application/json" };
        return { method, url: this.url(path), headers, body: [JSON.stringify(content)] };
    }
}
/** Reads the JSON of an answer; null where it is none. */
function jsonOf({ body }) {
    const read = (0,json/* jsonOrNull */.J)(new TextDecoder().decode(body));
    return Array.isArray(read) || (0,json/* isRecord */.u)(read) ? read : null;
}
/** Is the failure of an answer that GitHub does not give. */
function notGithub(what) {
    return new src_failure/* Failure */.H("server-refused", `${what}: what answers is not GitHub's API of releases`, {
        remedy: "Check GITHUB_API_URL.",
    });
}

;// CONCATENATED MODULE: ./packages/registry/src/github/github-release.ts

/** Reads a release out of an answer; null for anything else. */
function releaseOf(read) {
    if (!(0,json/* isRecord */.u)(read))
        return null;
    const { id, draft, assets } = read;
    const [tag, htmlUrl, upload] = ["tag_name", "html_url", "upload_url"].map((name) => read[name]);
    if (typeof id !== "number" || typeof tag !== "string")
        return null;
    const uploadUrl = addressOf(upload).replace(/(?:\{|%7B).*$/i, "");
    if (uploadUrl === "")
        return null;
    return {
        ...{ id, tag, isDraft: draft === true },
        htmlUrl: typeof htmlUrl === "string" ? htmlUrl : "",
        uploadUrl,
        assets: Array.isArray(assets) ? assets.flatMap((one) => assetOf(one) ?? []) : [],
    };
}
/** Gives "" for what leads nowhere. */
function addressOf(read) {
    return typeof read === "string" && URL.canParse(read) ? read : "";
}
/** Reads an asset out of an answer; null for anything else. */
function assetOf(read) {
    if (!(0,json/* isRecord */.u)(read))
        return null;
    const { id, name, size, state, digest, url } = read;
    if (typeof id !== "number" || typeof name !== "string" || typeof size !== "number")
        return null;
    return {
        ...{ id, name, size },
        state: typeof state === "string" ? state : "",
        digest: typeof digest === "string" ? digest : null,
        url: addressOf(url),
    };
}
/**
 * Says whether files may go, with the token, to where an answer sends them: GitHub's uploads have a host of their own beside that of the API.
 */
function isUploadHost(api, upload) {
    const [asked, told] = [new URL(api), new URL(upload)];
    return asked.protocol === told.protocol && parentOf(asked) === parentOf(told);
}
function parentOf({ host }) {
    return host.replace(/^(?:api|uploads)\./, "");
}

;// CONCATENATED MODULE: ./packages/registry/src/github/github-service.ts





const github_service_NOT_FOUND = 404;
/** Drafts are on the first pages: they are the newest. */
const github_service_MOST_PAGES = 3;
/** A release has no more than 1000 files. */
const MOST_ASSET_PAGES = 10;
/** Speaks GitHub's REST API of releases. */
class GithubService {
    #place;
    #api;
    /** By the number of a file, whose bytes never change. */
    #sums = new Map();
    constructor(host, place) {
        this.#place = place;
        this.#api = new GithubApi(host, place);
    }
    /** Finds the release of a tag, a draft too, which no tag leads to; null for none. */
    async find(tag) {
        const what = `looking for the release ${tag}`;
        const found = (await this.#public(tag, what)) ?? (await this.#draft(tag, what));
        return found === null ? null : this.#withAssets(found, what);
    }
    /** Looks at a release anew: at the one that everybody sees under its tag, which may be another, or at itself where there is none. */
    async anew({ id, tag }) {
        const what = `looking at the release ${tag} again`;
        const seen = await this.#public(tag, what);
        return this.#withAssets(seen ?? (await this.#looked(`releases/${id}`, what)), what);
    }
    /** Says whether nobody sees a release yet. */
    async isDraft({ id, tag }) {
        const what = `looking at the release ${tag} again`;
        // GitHub may not find yet what was begun a moment ago; of what was deleted, it takes no files.
        const release = await this.#lookedIfThere(`releases/${id}`, what);
        return release === null || release.isDraft;
    }
    /** Begins a release that nobody sees yet. */
    async begin({ tag, notes, ...draft }) {
        const body = {
            ...{ tag_name: tag, draft: true, ...github_service_factsOf(draft) },
            ...(notes === null ? { generate_release_notes: true } : { body: notes }),
        };
        // Said twice there would be two drafts: what was lost is looked for instead.
        const request = { ...this.#api.json("POST", "releases", body), attempts: 1 };
        return this.#told(request, `beginning the release ${tag}`);
    }
    /** Shows a release to everybody, as it is to be, whoever began it. */
    async show({ id }, { tag, notes, ...draft }, latest) {
        const body = {
            ...{ draft: false, make_latest: latest, ...github_service_factsOf(draft) },
            ...(notes === null ? {} : { body: notes }),
        };
        const request = this.#api.json("PATCH", `releases/${id}`, body);
        return this.#told(request, `publishing the release ${tag}`);
    }
    /** Removes a file of a release, half there or not. */
    async remove({ id, name }) {
        const url = this.#api.url(`releases/assets/${id}`);
        await this.#api.ask({ method: "DELETE", url }, { what: `removing ${name}`, known: [github_service_NOT_FOUND] });
    }
    /** Uploads a file, once: of an attempt whose answer was lost a half or a whole one may be there, which is to be looked at first. */
    async upload(release, { path, name, size }) {
        const { uploadUrl } = release;
        const { origin } = new URL(uploadUrl);
        if (!isUploadHost(this.#place.api, uploadUrl))
            throw new src_failure/* Failure */.H("server-refused", `GitHub sends files to ${origin}, which is not its own`, {
                remedy: "Check the API's address.",
            });
        const what = `uploading ${name}`;
        const url = `${uploadUrl}?name=${encodeURIComponent(assetName(name))}`;
        const request = {
            ...{ method: "POST", url, attempts: 1 },
            headers: { "content-type": "application/octet-stream" },
            body: [{ path, offset: 0, length: size }],
        };
        const asset = assetOf(jsonOf(await this.#api.ask(request, { what, origin })));
        if (asset === null)
            throw notGithub(what);
        return asset;
    }
    /** Sums the bytes of a file that GitHub has, in lower-case hex; by its own word where it keeps a sum. */
    async sha256(asset) {
        if (asset.digest?.startsWith("sha256:") === true)
            return asset.digest.slice("sha256:".length);
        const known = this.#sums.get(asset.id);
        if (known !== undefined)
            return known;
        const question = {
            ...{ method: "GET", url: asset.url, mostBytes: asset.size + 1 },
            headers: { accept: "application/octet-stream" },
        };
        const { body } = await this.#api.ask(question, { what: `reading ${asset.name}` });
        const sum = (0,external_node_crypto_.createHash)("sha256").update(body).digest("hex");
        this.#sums.set(asset.id, sum);
        return sum;
    }
    async #public(tag, what) {
        return this.#lookedIfThere(`releases/tags/${encodeURIComponent(tag)}`, what);
    }
    async #draft(tag, what) {
        for await (const page of this.#api.pages("releases", github_service_MOST_PAGES, { what })) {
            const found = page.map(releaseOf).find((one) => one?.tag === tag);
            if (found !== undefined)
                return found;
        }
        return null;
    }
    /** What GitHub tells of a release is without the files that are half there; their list has them. */
    async #withAssets(release, what) {
        const assets = [];
        const path = `releases/${release.id}/assets`;
        for await (const page of this.#api.pages(path, MOST_ASSET_PAGES, { what }))
            assets.push(...page.flatMap((one) => assetOf(one) ?? []));
        return { ...release, assets };
    }
    async #looked(path, what) {
        return this.#told({ method: "GET", url: this.#api.url(path) }, what);
    }
    async #lookedIfThere(path, what) {
        const question = { method: "GET", url: this.#api.url(path) };
        const answer = await this.#api.ask(question, { what, known: [github_service_NOT_FOUND] });
        return answer.status === github_service_NOT_FOUND ? null : readRelease(answer, what);
    }
    async #told(question, what) {
        return readRelease(await this.#api.ask(question, { what }), what);
    }
}
/** As GitHub calls them, what holds of a release from its beginning to its showing. */
function github_service_factsOf({ commit, name, isPrerelease }) {
    const facts = { name, prerelease: isPrerelease };
    return commit === null ? facts : { ...facts, target_commitish: commit };
}
function readRelease(answer, what) {
    const release = releaseOf(jsonOf(answer));
    if (release === null)
        throw notGithub(what);
    return release;
}

;// CONCATENATED MODULE: ./packages/registry/src/github/release-files.ts


const UPLOADED = "uploaded";
/** GitHub may tell of what it has taken some seconds late. */
const FIRST_LOOK = 1000;
const LAST_LOOK = 8000;
/** Compares the files of a release with those that are published, and sends them. */
class ReleaseFiles {
    #host;
    #service;
    constructor(host, service) {
        this.#host = host;
        this.#service = service;
    }
    async isSame(asset, { size, sha256 }) {
        if (!release_files_isWhole(asset) || asset.size !== size)
            return false;
        return (await this.#service.sha256(asset)) === sha256;
    }
    /** Names those that a release has not, or has with other bytes. */
    async lacking(release, artifacts) {
        const names = [];
        for (const artifact of artifacts) {
            const there = assetIn(release, artifact);
            if (there === null || !(await this.isSame(there, artifact)))
                names.push(artifact.name);
        }
        return names;
    }
    /** Looks at a release anew, until it tells of these files, or some seconds are over. */
    async settled(release, artifacts) {
        for (let wait = FIRST_LOOK;; wait *= 2) {
            const now = await this.#service.anew(release);
            const isThere = artifacts.every((one) => release_files_isWhole(assetIn(now, one)));
            if (isThere || wait > LAST_LOOK || this.#host.signal.aborted)
                return now;
            await this.#host.clock.sleep(wait);
        }
    }
    /**
     * Sends a file and holds what came of it to what was sent.
     * @throws Failure `published-differs`: it is removed again, unless the release is public by now.
     */
    async send(artifact, release) {
        const asset = await this.#service.upload(release, artifact);
        const own = assetName(artifact.name);
        if (asset.name === own && (await this.isSame(asset, artifact)))
            return;
        const isOpen = !release.isDraft || (await this.#service.isDraft(release));
        if (isOpen)
            await this.#service.remove(asset);
        const end = isOpen
            ? "It was removed again, and the release is no further than before"
            : "The release is public by now, and it was left there";
        throw asset.name === own
            ? new src_failure/* Failure */.H("published-differs", `what GitHub has of ${artifact.name} is not what was sent`, { remedy: `${end}: run again.` })
            : new src_failure/* Failure */.H("published-differs", `GitHub calls ${artifact.name} ${asset.name}, where ${own} was expected`, { remedy: `${end}: give it a name of letters, digits, \`-\`, \`_\` and single dots.` });
    }
}
/** Finds the file that an artifact is in a release, half there or not. */
function assetIn(release, { name }) {
    const own = assetName(name);
    return release?.assets.find((asset) => asset.name === own) ?? null;
}
/** Says whether a file is there, and not a half of it. */
function release_files_isWhole(asset) {
    return asset?.state === UPLOADED;
}
/** Gives the files of a release that are none of these artifacts. */
function strangersIn({ assets }, artifacts) {
    const own = new Set(artifacts.map(({ name }) => assetName(name)));
    return assets.filter(({ name }) => !own.has(name));
}

;// CONCATENATED MODULE: ./packages/registry/src/github/github-release-publisher.ts






const LATEST = { auto: "legacy", always: "true", never: "false" };
/** GitHub's limit of one file, in bytes. */
const github_release_publisher_LARGEST = 2 * 1024 ** 3;
const NEVER = "Release under another version: what is published never changes.";
const ONE_AT_A_TIME = "See to it that one run at a time publishes a tag (`concurrency`), and that nobody changes its release meanwhile";
/**
 * Publishes a release of GitHub: a draft that nobody sees, its files, each looked at when it is there, and only then the release. A run
 * after one that was killed completes it. What somebody else made public meanwhile is left as it is.
 *
 * GitHub has no conditional writes. What is left to chance is the time from a look to the change that follows it: a round trip before a file is
 * removed or the release is shown, and a file's upload. What another run does in it is seen by the next look, the last of which follows
 * the showing, and is a failure then; it is not undone. Two drafts of one tag do no harm: GitHub shows one of them only.
 */
function githubReleasePublisher(host, options) {
    return new GithubReleasePublisher(host, options);
}
class GithubReleasePublisher {
    description;
    #host;
    #options;
    #service;
    #files;
    #secrets;
    /** The release that was public when the plan was made: files are added to it, as planned. */
    #public = null;
    constructor(host, options) {
        this.#host = host;
        this.#options = options;
        this.#secrets = new Secrets(host);
        this.#secrets.hide(options.place.token);
        this.#service = new GithubService(host, options.place);
        this.#files = new ReleaseFiles(host, this.#service);
        this.description = `the release ${options.draft.tag} of ${options.place.repository}`;
    }
    async preflight() {
        return this.#secrets.keptBy(async () => this.#look());
    }
    async publish(plan) {
        refusePlan(plan);
        return this.#secrets.keptBy(async () => this.#send(plan));
    }
    async #look() {
        const release = await this.#service.find(this.#options.draft.tag);
        this.#public = release?.isDraft === false ? release.id : null;
        if (release?.isDraft === true)
            this.#host.log.info(`of ${this.description} there is a draft: it is what is completed`);
        const rows = [];
        for (const artifact of this.#options.artifacts)
            rows.push(await this.#row(artifact, release));
        return [...rows, ...this.#strangers(release)];
    }
    async #send(plan) {
        const { artifacts, draft } = this.#options;
        const wanted = new Set(plan.map(({ name }) => name));
        const chosen = artifacts.filter(({ name }) => wanted.has(name));
        const release = (await this.#service.find(draft.tag)) ?? (await this.#service.begin(draft));
        await this.#fill(release, chosen);
        const shown = await this.#show(await this.#files.settled(release, chosen), chosen);
        return {
            urls: [shown.htmlUrl],
            digests: Object.fromEntries(chosen.map(({ name, sha256 }) => [name, `sha256:${sha256}`])),
            install: [`gh release download ${draft.tag} --repo ${this.#options.place.repository}`],
        };
    }
    /** Sends what a release lacks, as long as nobody else makes it public. */
    async #fill(release, chosen) {
        await this.#sweep(release);
        for (const artifact of chosen) {
            const there = assetIn(release, artifact);
            if (there !== null && (await this.#files.isSame(there, artifact)))
                continue;
            const mayReplace = release.isDraft || !release_files_isWhole(there);
            if (!mayReplace || !(await this.#isOpen(release)))
                return;
            if (there !== null)
                await this.#service.remove(there);
            await this.#files.send(artifact, release);
            this.#host.log.info(`${artifact.name} is in ${this.description}`);
        }
    }
    /** Removes the halves that another run left of files that are no more published; whole files are somebody's. */
    async #sweep(release) {
        if (!release.isDraft)
            return;
        const halves = strangersIn(release, this.#options.artifacts).filter((one) => !release_files_isWhole(one));
        for (const half of halves) {
            if (!(await this.#isOpen(release)))
                return;
            await this.#service.remove(half);
            this.#host.log.info(`a half of ${half.name} was removed from ${this.description}`);
        }
    }
    async #isOpen(release) {
        return release.id === this.#public || this.#service.isDraft(release);
    }
    /**
     * Shows a draft that holds all of its files and no others.
     * @param release as it is now: it, or another of its tag, may be public.
     */
    async #show(release, chosen) {
        const { draft, artifacts, latest } = this.#options;
        const lacking = await this.#files.lacking(release, chosen);
        if (!release.isDraft) {
            if (lacking.length === 0)
                return release;
            throw new src_failure/* Failure */.H("already-published", `somebody else made ${this.description}, which is public: it has nothing, or other bytes, of ${lacking.join(", ")}`, { remedy: NEVER });
        }
        const strangers = strangersIn(release, artifacts).map(({ name }) => name);
        if (lacking.length + strangers.length > 0)
            throw this.#changed([...lacking, ...strangers], "It is a draft still: then run again.");
        const shown = await this.#service.show(release, draft, LATEST[latest]);
        const differing = await this.#files.lacking(await this.#files.settled(shown, chosen), chosen);
        if (differing.length > 0)
            throw this.#changed(differing, "It is public: look at it, and release under another version.");
        return shown;
    }
    #changed(names, then) {
        return new src_failure/* Failure */.H("published-differs", `somebody else changes ${this.description}: what it has is not what was sent: ${names.join(", ")}`, { remedy: `${ONE_AT_A_TIME}. ${then}` });
    }
    async #row(artifact, release) {
        const { name, size } = artifact;
        const row = { name, place: this.description, reason: "", remedy: "", bytes: size };
        const problem = this.#problem(artifact);
        if (problem !== null)
            return {
                ...row,
                standing: "refused",
                reason: problem,
                remedy: "Give it another name, or leave it out.",
            };
        const there = assetIn(release, artifact);
        if (there === null)
            return { ...row, standing: "send" };
        if (await this.#files.isSame(there, artifact))
            return { ...row, standing: "there", reason: "it is there with the same bytes", bytes: 0 };
        if (!release_files_isWhole(there))
            return { ...row, standing: "send", reason: "half of it is there" };
        // What nobody has seen yet may still be put right.
        if (release?.isDraft === true)
            return { ...row, standing: "send", reason: "the draft has another" };
        return { ...row, standing: "differs", reason: "other bytes are there", remedy: NEVER };
    }
    /** What else a draft holds would be published along; it may be there on purpose. */
    #strangers(release) {
        if (release?.isDraft !== true)
            return [];
        const { artifacts, draft } = this.#options;
        return strangersIn(release, artifacts)
            .filter(release_files_isWhole)
            .map(({ name }) => ({
            ...{ name, place: this.description, standing: "refused", bytes: 0 },
            reason: "the draft that is there holds it, and it is none of the files to publish",
            remedy: `Delete the draft of ${draft.tag}, or publish ${name} along with the others.`,
        }));
    }
    /** GitHub's own rules for names and sizes. */
    #problem({ name, size }) {
        if (size >= github_release_publisher_LARGEST)
            return "GitHub takes no file of 2 GiB or more";
        if (size === 0)
            return "GitHub takes no empty file";
        const own = assetName(name);
        if (own === "")
            return "GitHub takes no such name";
        const alike = this.#options.artifacts.filter((one) => assetName(one.name) === own);
        if (alike.length > 1)
            return `GitHub calls ${alike.map((one) => one.name).join(" and ")} both ${own}`;
        return null;
    }
}

;// CONCATENATED MODULE: ./packages/registry/src/github/changelog-section.ts
const HEADING = /^(?<level>#{1,6})\s+(?<title>.*?)\s*#*$/;
/** "1.2.0", "v1.2.0", "[1.2.0] - 2026-11-22", "Version 1.2.0 (…)" — the version as a word of its own. */
const EDGE = String.raw `(?:^|[\s[(v])`;
/**
 * Takes what a changelog says of a version (keepachangelog.com and its like): what stands between its heading and the next of that level,
 * or a higher one.
 * @returns null where no heading names the version.
 */
function changelogSection(text, version) {
    const named = new RegExp(`${EDGE}${escaped(version)}(?:$|[\\s\\]),:])`);
    const lines = text.split(/\r?\n/);
    const levels = levelsOf(lines);
    const start = lines.findIndex((line, index) => levels[index] !== null && named.test(titleOf(line)));
    if (start < 0)
        return null;
    const own = levels[start] ?? 1;
    const end = levels.findIndex((level, index) => index > start && level !== null && level <= own);
    return lines
        .slice(start + 1, end < 0 ? undefined : end)
        .join("\n")
        .trim();
}
/** Gives the level of each line that is a heading; null for others, those inside of code among them. */
function levelsOf(lines) {
    let fence = null;
    return lines.map((line) => {
        const [, mark] = /^\s*(```+|~~~+)/.exec(line) ?? [];
        if (mark !== undefined && (fence === null || mark.startsWith(fence))) {
            fence = fence === null ? mark : null;
            return null;
        }
        return fence === null ? levelOf(line) : null;
    });
}
function levelOf(line) {
    return HEADING.exec(line)?.groups?.["level"]?.length ?? null;
}
function titleOf(line) {
    return HEADING.exec(line)?.groups?.["title"] ?? "";
}
function escaped(text) {
    return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw `\$&`);
}

;// CONCATENATED MODULE: ./packages/registry/src/s3/aws-credentials.ts

/**
 * Reads the credentials where Amazon's own tools have them: AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN. The secret ones
 * are masked.
 * @throws Failure `credentials-missing`
 */
function awsCredentials(host) {
    const read = (name) => host.env(name)?.trim() ?? "";
    const accessKeyId = read("AWS_ACCESS_KEY_ID");
    const secretAccessKey = read("AWS_SECRET_ACCESS_KEY");
    const sessionToken = read("AWS_SESSION_TOKEN");
    const lacking = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"].filter((name) => read(name) === "");
    if (lacking.length > 0)
        throw missing(lacking);
    for (const secret of [secretAccessKey, sessionToken].filter(Boolean))
        host.runner.mask(secret);
    return { accessKeyId, secretAccessKey, sessionToken: sessionToken === "" ? null : sessionToken };
}
function missing(names) {
    return new src_failure/* Failure */.H("credentials-missing", `${names.join(" and ")}: not set`, {
        remedy: "Set them from secrets, or let a step before this one get short-lived ones for a role (OIDC, `id-token: write`).",
    });
}

;// CONCATENATED MODULE: ./actions/publish-registry/src/with-yanks.ts
const with_yanks_NOTHING = { urls: [], digests: {}, install: [] };
/** Yanks versions once what takes their place is there. @param publisher null where nothing is published. */
function withYanks(publisher, yanks) {
    const { place, versions, yankOne } = yanks;
    return {
        description: publisher?.description ?? place,
        preflight: async () => [
            ...((await publisher?.preflight()) ?? []),
            ...versions.map((version) => with_yanks_rowOf(version, place)),
        ],
        publish: async (plan) => {
            const own = new Set(versions.map(with_yanks_nameOf));
            const others = plan.filter(({ name }) => !own.has(name));
            const published = (await publisher?.publish(others)) ?? with_yanks_NOTHING;
            for (const version of versions)
                await yankOne(version);
            return published;
        },
    };
}
function with_yanks_nameOf({ name, version }) {
    return `${name}@${version} (yanked)`;
}
function with_yanks_rowOf(version, place) {
    return { name: with_yanks_nameOf(version), place, standing: "send", reason: "", remedy: "", bytes: 0 };
}

;// CONCATENATED MODULE: ./actions/publish-registry/src/publisher-of.ts



/**
 * Gives who publishes to a place.
 * @throws Failure `credentials-missing`, `path-missing`, `inputs-invalid`
 */
async function publisherOf(host, destination, goods) {
    switch (destination.kind) {
        case "python":
            return indexPublisher(host, destination, goods);
        case "simple":
            return simplePublisher(host, destination.place, goods.distributions);
        case "oci":
            return imagesPublisher(host, destination);
        case "s3":
            return sitePublisher(host, destination, goods);
        case "cargo":
            return cratesPublisher(host, destination, goods);
        case "github-release":
            return githubPublisher(host, destination, goods);
    }
}
function indexPublisher(host, { url, simpleUrl, rules, identity, attestations }, goods) {
    const isWanted = attestations === "true" || (attestations === "auto" && identity.kind === "trusted");
    const signer = attestor(host, {
        ...{ wanted: attestations === "true" ? "required" : "auto", services: null },
    });
    return pythonIndexPublisher(host, {
        ...{ url, simpleUrl, identity, files: goods.distributions },
        ...(rules === "auto" ? {} : { rules }),
        ...(isWanted ? { attest: async (files) => signer.pep740(files) } : {}),
    });
}
function simplePublisher(host, place, files) {
    if (place.kind === "folder")
        return simpleFolderPublisher(host, { ...place, files });
    const servesFolders = place.url !== null;
    return simpleBucketPublisher(host, { ...bucketOptions(host, place), servesFolders, files });
}
function imagesPublisher(host, { repositories, platforms, logins, ...image }) {
    const options = { ...image, places: repositories, expected: platforms, credentials: logins };
    return imagePublisher(host, options);
}
function sitePublisher(host, { bucket, branch, version, name, url, latest, cloudFront }, { release }) {
    const s3 = s3Options(host, bucket);
    const { credentials } = s3;
    return releaseSitePublisher(host, {
        ...{ s3, prefix: bucket.prefix, branch, version, name, url, latest, ...release },
        cloudFront: cloudFront === null ? null : { ...cloudFront, credentials },
    });
}
function cratesPublisher(host, cargo, goods) {
    const { registry, yank: versions } = cargo;
    const paths = pathsOf(goods.crates);
    if (registry.kind === "api") {
        const own = registry.registry;
        return withYanks(apiPublisher(host, own, { paths, project: cargo.project }), {
            ...{ place: `the Cargo registry ${own.name}`, versions },
            yankOne: async (version) => yankByApi(host, own, { ...version, yanked: true }),
        });
    }
    const place = staticPlace(host, registry.place);
    return withYanks(paths.length === 0 ? null : cargoIndexPublisher(host, place, paths), {
        ...{ place: place.name, versions },
        yankOne: async (version) => yankCrate(place, { ...version, yanked: true }),
    });
}
function apiPublisher(host, registry, { paths, project }) {
    if (project !== null)
        return cargoApiPublisher(host, { registry, crates: { kind: "project", ...project } });
    if (paths.length === 0)
        return null;
    return cargoApiPublisher(host, { registry, crates: { kind: "packed", paths } });
}
function staticPlace(host, place) {
    return place.kind === "folder"
        ? folderPlace(host, place)
        : bucketPlace(host, bucketOptions(host, place));
}
async function githubPublisher(host, { api, repository, token, draft, notes, latest }, { release }) {
    return githubReleasePublisher(host, {
        place: { api, repository, token },
        draft: { ...draft, notes: await notesOf(host, notes) },
        ...{ artifacts: release.artifacts, latest },
    });
}
/** Null: GitHub writes them. */
async function notesOf(host, { body, path, changelog, version }) {
    if (body !== null)
        return body;
    if (path === null) {
        const text = await host.files.readTextIfThere(changelog);
        return text === null ? null : changelogSection(text, version);
    }
    const text = await host.files.readTextIfThere(path);
    if (text !== null)
        return text;
    throw new src_failure/* Failure */.H("path-missing", `there is no ${path}`, { remedy: "Correct body-path." });
}
function bucketOptions(host, place) {
    const { prefix, url } = place;
    return { s3: s3Options(host, place), prefix, url: url ?? publisher_of_addressOf(place) };
}
/** Where a bucket that is public is read. */
function publisher_of_addressOf({ endpoint, bucket, prefix }) {
    return [endpoint.replace(/\/+$/, ""), bucket, prefix].filter((part) => part !== "").join("/");
}
function s3Options(host, { endpoint, region, bucket }) {
    return { endpoint, region, bucket, credentials: awsCredentials(host) };
}
function pathsOf(artifacts) {
    return artifacts.map(({ path }) => path);
}

;// CONCATENATED MODULE: ./actions/publish-registry/src/plan/source.ts

const DEFAULT_BRANCH = "main";
const source_API = "https://api.github.com";
const VERSION_TAG = /^v?(\d+\.\d+.*)$/;
/** Asks the workflow runner, and git where there is none. */
async function source_sourceOf(host) {
    const ref = host.env("GITHUB_REF_NAME");
    const tag = host.env("GITHUB_REF_TYPE") === "tag" ? ref : null;
    const branch = tag === null ? ref : null;
    return {
        ...{ tag, version: VERSION_TAG.exec(tag ?? "")?.[1] ?? null },
        branch: branch ?? (await defaultBranch(host)),
        commit: host.env("GITHUB_SHA") ?? (await fromGit(host, ["rev-parse", "HEAD"])),
        ...{ repository: host.env("GITHUB_REPOSITORY"), page: pageOf(host) },
        epoch: host.env("SOURCE_DATE_EPOCH"),
        api: host.env("GITHUB_API_URL") ?? source_API,
    };
}
function pageOf(host) {
    const [server, repository] = [host.env("GITHUB_SERVER_URL"), host.env("GITHUB_REPOSITORY")];
    return server === null || repository === null ? null : `${server}/${repository}`;
}
/** The event says it on a runner; in a terminal the branch that is checked out stands for it. */
async function defaultBranch(host) {
    const path = host.env("GITHUB_EVENT_PATH");
    const event = path === null ? null : (0,json/* jsonOrNull */.J)((await host.files.readTextIfThere(path)) ?? "");
    const repository = (0,json/* isRecord */.u)(event) ? event["repository"] : null;
    const named = (0,json/* isRecord */.u)(repository) ? repository["default_branch"] : null;
    if (typeof named === "string" && named !== "")
        return named;
    const branch = await fromGit(host, ["rev-parse", "--abbrev-ref", "HEAD"]);
    return branch === null || branch === "HEAD" ? DEFAULT_BRANCH : branch;
}
async function fromGit(host, words) {
    if ((await host.exec.find("git")) === null)
        return null;
    const asked = await host.exec.run({ argv: ["git", ...words], quiet: true });
    return asked.exitCode === 0 ? asked.stdout.trim() : null;
}

// EXTERNAL MODULE: ./packages/core/src/markdown.ts
var markdown = __webpack_require__(12712);
;// CONCATENATED MODULE: ./actions/publish-registry/src/bytes-chart.ts

const ANY = "any machine";
const BAR = 30;
/** Adds up how many bytes are published for each architecture, most first. */
function bytesPerTarget(goods, reports) {
    const targets = new Map(reports.map((report) => [report.path, targetOf(report)]));
    const sums = new Map();
    for (const { name, size } of filesOf(goods)) {
        const target = targets.get(name) ?? ANY;
        sums.set(target, (sums.get(target) ?? 0) + size);
    }
    return [...sums]
        .map(([target, bytes]) => ({ target, bytes }))
        .toSorted((a, b) => b.bytes - a.bytes || (a.target < b.target ? -1 : 1));
}
function targetOf({ architectures }) {
    return architectures.map(({ architecture }) => architecture).join(" + ") || ANY;
}
/** Draws bytes as bars of letters, which every page and terminal shows. */
function bytesChart(sizes) {
    const most = Math.max(...sizes.map(({ bytes }) => bytes), 1);
    const width = Math.max(...sizes.map(({ target }) => target.length));
    const lines = sizes.map(({ target, bytes }) => {
        const bar = "█".repeat(Math.max(1, Math.round((bytes / most) * BAR)));
        return `${target.padEnd(width)}  ${bar} ${(bytes / 1e6).toFixed(1)} MB`;
    });
    const fence = "```";
    return `### Bytes per target\n\n${fence}text\n${lines.join("\n")}\n${fence}\n`;
}

;// CONCATENATED MODULE: ./actions/publish-registry/src/tell.ts


const tell_WORDS = {
    send: "goes",
    there: "is there",
    stays: "stays",
    differs: "differs",
    refused: "refused",
};
const COUNTED = {
    ...{ send: "to send", there: "there already", stays: "left as it is" },
    ...{ differs: "different there", refused: "refused" },
};
/** Tells what would go where, before anything does. */
function tellPlan(host, { description, rows }) {
    host.log.info(`${description}: ${tell_countOf(rows)}`);
    for (const row of rows) {
        const why = [row.reason, row.remedy].filter((part) => part !== "").join("; → ");
        const line = `  ${tell_WORDS[row.standing]}: ${row.name} → ${row.place}`;
        host.log.info(onOneLine(why === "" ? line : `${line} (${why})`));
    }
}
/** Says in a line what a run that is no dry one would do at a place. */
function wouldDo({ description, rows }) {
    const sent = rows.filter(({ standing }) => standing === "send");
    if (sent.length === 0)
        return `nothing to do at ${description}: everything is there`;
    return `would send ${sent.length} of ${rows.length} (${(0,megabytes/* megabytes */.i)(bytesOf(sent))}) to ${description}`;
}
/** Names come from files and servers. */
function onOneLine(text) {
    return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ");
}
function tell_countOf(rows) {
    const counts = Object.entries(COUNTED).flatMap(([standing, word]) => {
        const own = rows.filter((row) => row.standing === standing);
        const size = standing === "send" ? ` (${(0,megabytes/* megabytes */.i)(bytesOf(own))})` : "";
        return own.length === 0 ? [] : [`${own.length} ${word}${size}`];
    });
    return counts.length === 0 ? "nothing" : counts.join(", ");
}
function bytesOf(rows) {
    return rows.reduce((sum, row) => sum + row.bytes, 0);
}
/** Writes the job's summary: the plan, what came of it, how it is installed, and how large it is for whom. */
async function summarize(host, { told, goods, reports }) {
    const parts = told.places.flatMap((place) => [
        `### ${tell_escaped(place.description)}\n`,
        (0,markdown/* markdownTable */.Q)(["File", "Place", "Bytes", "", "Why"], place.rows.map((row) => [
            ...[row.name, row.place, (0,megabytes/* megabytes */.i)(row.bytes), tell_WORDS[row.standing]].map(tell_escaped),
            tell_escaped([row.reason, row.remedy].filter((part) => part !== "").join(" → ")),
        ])),
    ]);
    const sizes = bytesPerTarget(goods, reports);
    const chart = sizes.length === 0 ? [] : [bytesChart(sizes)];
    await host.runner.summary([...parts, ...installed(told), ...chart].join("\n"));
}
function installed({ places }) {
    const commands = places.flatMap(({ published }) => published?.install ?? []);
    if (commands.length === 0)
        return [];
    const fence = "```";
    return [`### Install\n\n${fence}sh\n${[...new Set(commands)].join("\n")}\n${fence}\n`];
}
/** Nothing of a name is Markdown, or HTML. */
function tell_escaped(text) {
    return text.replaceAll(/[\\`*_{}[\]<>#|&~]/g, (character) => `&#${character.charCodeAt(0)};`);
}

;// CONCATENATED MODULE: ./actions/publish-registry/src/with-secrets.ts

/**
 * Fills in from the environment what no input gives, by the names under which uv, twine, cargo and GitHub have it: in a terminal no
 * secret has to be an argument, which others see. All of them are masked.
 */
function withSecrets(inputs, host) {
    const token = inputs.token ?? host.env("GITHUB_TOKEN") ?? host.env("GH_TOKEN");
    const filled = { ...inputs, ...indexLogin(inputs, host), ...cargoToken(inputs, host), token };
    const { password, "registry-password": registry, "cargo-token": cargo } = filled;
    const others = inputs["registry-logins"].flatMap((line) => line.split(/\s+/)[2] ?? []);
    for (const secret of [password, token, registry, cargo, ...others])
        if (secret !== null)
            host.runner.mask(secret);
    return filled;
}
function indexLogin(inputs, host) {
    const { to, user, password } = inputs;
    if (password !== null || !to.includes("python"))
        return { user, password };
    const uvToken = host.env("UV_PUBLISH_TOKEN");
    if (uvToken !== null)
        return { user: "__token__", password: uvToken };
    const [program, given] = ["UV_PUBLISH", "TWINE"]
        .map((name) => [name, host.env(`${name}_PASSWORD`)])
        .find(([, secret]) => secret !== null) ?? ["", null];
    return { user: host.env(`${program}_USERNAME`) ?? user, password: given };
}
function cargoToken(inputs, host) {
    const { "cargo-registry": registry, "cargo-registry-name": name, "cargo-token": token } = inputs;
    if (token !== null || registry === null)
        return { "cargo-token": token };
    const own = host.env(`CARGO_REGISTRIES_${name.toUpperCase().replaceAll("-", "_")}_TOKEN`);
    // The variable without a name is the public registry's alone: whoever keeps another one may not see it.
    const publicOne = isCratesIo(registry) ? host.env("CARGO_REGISTRY_TOKEN") : null;
    return { "cargo-token": own ?? publicOne };
}

;// CONCATENATED MODULE: ./actions/publish-registry/src/run.ts













/** Publishes what the other actions made: complete, or not at all. */
const action = (0,define_action/* defineAction */.Q)({
    name: "publish-registry",
    inputs: INPUTS,
    outputs: OUTPUTS,
    run,
});
async function run(given, host) {
    const inputs = withSecrets(given, host);
    const source = await source_sourceOf(host);
    const destinations = plan({
        ...{ inputs, source },
        hasIdentity: host.env("ACTIONS_ID_TOKEN_REQUEST_URL") !== null,
    });
    const found = await findGoods(host, inputs);
    if (inputs["print-hash"])
        for (const { sha256, name } of found.distributions)
            host.log.info(`${sha256}  ${name}`);
    const reports = await checkGoods(host, found, inputs.expect);
    const { goods, sbom } = await writeBills(host, { goods: found, inputs, source });
    const sites = [];
    for (const destination of destinations)
        sites.push(await lookAt(host, destination, await publisherOf(host, destination, goods)));
    const made = { sbom, provenance: "" };
    const all = () => ({ places: sites.map(({ told }) => told), ...made });
    try {
        refuse(sites, inputs);
        if (inputs["dry-run"]) {
            for (const { told } of sites)
                host.log.info(wouldDo(told));
            return outputsOf(all());
        }
        for (const site of sites)
            await publish(host, site);
        const published = sites.flatMap(({ told }) => told.published ?? []);
        made.provenance = await attest(host, { goods, inputs, source, published });
        return outputsOf(all());
    }
    catch (thrown) {
        throw withOutputs((0,as_failure/* asFailure */.h)(thrown), outputsOf(all()));
    }
    finally {
        await summarize(host, { told: all(), goods, reports });
    }
}
async function lookAt(host, { kind }, publisher) {
    const rows = await publisher.preflight();
    const told = { to: kind, description: publisher.description, rows, published: null };
    tellPlan(host, told);
    return { publisher, told };
}
/** @throws Failure where anything anywhere may not go out: nothing goes then. */
function refuse(sites, inputs) {
    refusePlan(sites.flatMap(({ told }) => told.rows));
    if (inputs["skip-existing"])
        return;
    const there = sites
        .filter(({ told }) => told.to === "python")
        .flatMap(({ told }) => told.rows.filter(({ standing }) => standing === "there"));
    if (there.length === 0)
        return;
    const names = there.map(({ name }) => name).join(", ");
    throw new src_failure/* Failure */.H("already-published", `nothing was sent: ${names}: there already`, {
        remedy: "Leave them out, or say `skip-existing: true`: files with the same bytes are passed over then.",
    });
}
async function publish(host, site) {
    const published = await site.publisher.publish(site.told.rows);
    site.told = { ...site.told, published };
    for (const url of published.urls)
        host.log.info(url);
    for (const command of published.install)
        host.log.info(`  ${command}`);
}
/** What was published before a failure is told with it. */
function withOutputs(failure, outputs) {
    const { code, message, remedy, diagnoses } = failure;
    return new src_failure/* Failure */.H(code, message, { remedy, diagnoses, outputs, cause: failure });
}


/***/ }),

/***/ 16934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ zipArchive)
/* harmony export */ });
/* harmony import */ var _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22165);
/* harmony import */ var _list_zip_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58845);


const LONGEST_LINK = 4096;
/** Gives the members of a zip archive in the order of its directory. */
function zipArchive(source, limits = _archive_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .ARCHIVE_LIMITS */ .O) {
    return {
        walk: async (visit) => {
            const listing = await (0,_list_zip_js__WEBPACK_IMPORTED_MODULE_1__/* .listZip */ .o)(source, limits);
            return listing.ok ? walkZip(listing.zip, visit) : [listing.problem];
        },
    };
}
async function walkZip(zip, visit) {
    // What unpacks to far too much is told by its directory: nothing of it is unpacked.
    if (zip.problems.some(({ kind }) => kind === "bomb"))
        return zip.problems;
    for (const entry of zip.entries) {
        const { path, size, kind, mode } = entry;
        const linkTarget = kind === "link" ? await textOf(zip, entry) : null;
        const read = async (onChunk) => zip.readEntry(entry, onChunk);
        const member = { path: path.replace(/(?<=[^/])\/+$/, ""), size, kind, mode, linkTarget };
        await visit(member, { access: null, read });
    }
    return zip.problems;
}
async function textOf(zip, entry) {
    const pieces = [];
    if (entry.size <= LONGEST_LINK) {
        await zip.readEntry(entry, (chunk) => pieces.push(Buffer.from(chunk)));
    }
    return Buffer.concat(pieces).toString("utf8");
}


/***/ }),

/***/ 59051:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ jsonOrNull),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Parses JSON; null where it is none: it was cut, or is somebody else's. */
function jsonOrNull(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
/** Tells whether a value has members by name. */
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 11620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ megabytes)
/* harmony export */ });
/**
 * Writes a number of bytes for people, in MB of 1,000,000 bytes.
 * @param digits how many behind the point.
 */
function megabytes(bytes, digits = 1) {
    return `${(bytes / 1e6).toFixed(digits)} MB`;
}


/***/ }),

/***/ 69465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L_: () => (/* binding */ formatManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ir: () => (/* binding */ MANIFEST_NAME)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59051);

/** The file of an output folder that says which programs lie in it: build-app writes it, and publish-registry takes it. */
const MANIFEST_NAME = "manifest.json";
const FORMAT = 1;
/** Writes the manifest of an output folder, or of a release. */
function formatManifest(programs, release = null) {
    const sorted = programs.toSorted((a, b) => (a.file < b.file ? -1 : 1));
    const own = release === null ? {} : { name: release.name, version: release.version };
    return `${JSON.stringify({ format: FORMAT, ...own, programs: sorted }, null, 2)}\n`;
}
/** Reads the programs of a manifest; null for what is no manifest of this format, every row of it. */
function parseManifest(text) {
    const read = (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .jsonOrNull */ .J)(text);
    if (!(0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(read) || read["format"] !== FORMAT || !Array.isArray(read["programs"]))
        return null;
    const rows = read["programs"];
    const programs = rows.flatMap((row) => programOf(row) ?? []);
    return programs.length === rows.length ? programs : null;
}
const TEXTS = ["file", "kind", "name", "target", "sha256"];
const NUMBERS = ["size", "seconds"];
function isWritten(row) {
    return ((0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(row) &&
        TEXTS.every((name) => typeof row[name] === "string") &&
        NUMBERS.every((name) => typeof row[name] === "number"));
}
function programOf(row) {
    if (!isWritten(row))
        return null;
    const { file, kind, name, target, sha256, size, seconds } = row;
    return {
        ...{ file, kind, name, version: textOf(row, "version"), target, sha256, size },
        ...{ floor: textOf(row, "floor"), seconds, commit: textOf(row, "commit") },
    };
}
function textOf(row, name) {
    const value = row[name];
    return typeof value === "string" ? value : null;
}


/***/ }),

/***/ 12024:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ acceptedTags)
/* harmony export */ });
/* harmony import */ var _interpreter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96723);
/* harmony import */ var _platform_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36365);


/** The first CPython with a stable ABI; `packaging` lists its abi3t from there on too. */
const FIRST_STABLE = 2;
function on(platforms, python, abi) {
    return platforms.map((platform) => ({ python, abi, platform }));
}
/** The minor versions before `minor`, newest first, down to `last`. */
function before(minor, last) {
    return Array.from({ length: Math.max(0, minor - last) }, (_, step) => minor - 1 - step);
}
function cpythonTags(interpreter, platforms) {
    const python = (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonTag */ .b)(interpreter);
    const stable = interpreter.freeThreaded ? "abi3t" : "abi3";
    const own = (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .isStableAbi */ .q)(interpreter) ? [] : on(platforms, python, interpreter.abi);
    return [
        ...own,
        ...on(platforms, python, stable),
        ...on(platforms, python, "none"),
        ...before(interpreter.minor, FIRST_STABLE).flatMap((minor) => on(platforms, `cp${interpreter.major}${minor}`, stable)),
    ];
}
function pypyTags(interpreter, platforms) {
    const python = (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonTag */ .b)(interpreter);
    return [...on(platforms, python, interpreter.abi), ...on(platforms, python, "none")];
}
/** The tags of code without an ABI: for the platform, then for any, each from the newest Python down. */
function pythonOnlyTags(interpreter, platforms) {
    const { major, minor } = interpreter;
    const older = before(minor, 0).map((version) => `py${major}${version}`);
    const pythons = [`py${major}${minor}`, `py${major}`, ...older];
    const own = interpreter.implementation === "pp" ? `pp${major}` : (0,_interpreter_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonTag */ .b)(interpreter);
    return [
        ...pythons.flatMap((python) => on(platforms, python, "none")),
        ...on(["any"], own, "none"),
        ...pythons.flatMap((python) => on(["any"], python, "none")),
    ];
}
/**
 * Lists the tags of the wheels that an interpreter on a target accepts, the preferred one first.
 *
 * `floor` is the version of the C library on the machine (see platformTags); of an interpreter with a stable ABI
 * only what that ABI accepts is listed. The order is that of `packaging.tags.sys_tags()` in PyPA's packaging 26.3.
 */
function acceptedTags(interpreter, target, floor) {
    const platforms = (0,_platform_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .platformTags */ .$)(target, floor);
    const native = interpreter.implementation === "cp"
        ? cpythonTags(interpreter, platforms)
        : pypyTags(interpreter, platforms);
    return [...native, ...pythonOnlyTags(interpreter, platforms)];
}


/***/ }),

/***/ 53678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ descriptorsOf),
/* harmony export */   R4: () => (/* binding */ platformObject),
/* harmony export */   VQ: () => (/* binding */ platformText),
/* harmony export */   cp: () => (/* binding */ INDEX_TYPE),
/* harmony export */   nw: () => (/* binding */ isIndex)
/* harmony export */ });
/* harmony import */ var _wainwright_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59051);

const INDEX_TYPE = "application/vnd.oci.image.index.v1+json";
const INDEX_TYPES = new Set([
    INDEX_TYPE,
    "application/vnd.docker.distribution.manifest.list.v2+json",
]);
const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Says whether a descriptor leads to another index. */
function isIndex({ mediaType }) {
    return INDEX_TYPES.has(mediaType);
}
/** Reads the descriptors of an index; what is none is left out. */
function descriptorsOf(index) {
    const manifests = (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(index) ? index["manifests"] : null;
    return Array.isArray(manifests) ? manifests.flatMap(descriptorOf) : [];
}
function descriptorOf(read) {
    if (!(0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(read))
        return [];
    const { mediaType, digest, size, annotations } = read;
    if (typeof mediaType !== "string" || typeof digest !== "string" || !DIGEST.test(digest))
        return [];
    if (typeof size !== "number")
        return [];
    return [
        {
            ...{ mediaType, digest, size, platform: platformText(read["platform"]) },
            annotations: textsOf(annotations),
        },
    ];
}
function textsOf(read) {
    const entries = (0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(read) ? Object.entries(read) : [];
    return Object.fromEntries(entries.filter((entry) => typeof entry[1] === "string"));
}
/** Writes a platform object, of an index or a config, as "linux/arm/v7"; null where it names none. */
function platformText(read) {
    if (!(0,_wainwright_core__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(read))
        return null;
    const { os, architecture, variant } = read;
    if (typeof os !== "string" || typeof architecture !== "string")
        return null;
    const own = typeof variant === "string" ? variant : "";
    return [os, architecture, ...meantVariant(architecture, own)].join("/");
}
/** What a variant goes without saying is not said: then one platform has one name. */
function meantVariant(architecture, variant) {
    if (architecture === "arm64" && variant === "v8")
        return [];
    if (architecture === "arm" && variant === "")
        return ["v7"];
    return variant === "" ? [] : [variant];
}
/** Writes a platform as an index does. */
function platformObject(text) {
    const [os = "", architecture = "", variant] = text.split("/");
    return { architecture, os, ...(variant === undefined ? {} : { variant }) };
}


/***/ }),

/***/ 39181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ readDistributions)
});

// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/wheel/src/project-name.ts
var project_name = __webpack_require__(84956);
// EXTERNAL MODULE: ./packages/wheel/src/wheel-name.ts
var wheel_name = __webpack_require__(96170);
// EXTERNAL MODULE: ./packages/wheel/src/sdist-name.ts
var sdist_name = __webpack_require__(55060);
// EXTERNAL MODULE: ./packages/wheel/src/metadata.ts
var src_metadata = __webpack_require__(79186);
// EXTERNAL MODULE: ./packages/archive/src/list-zip.ts + 4 modules
var list_zip = __webpack_require__(58845);
// EXTERNAL MODULE: ./packages/archive/src/zip-archive.ts
var zip_archive = __webpack_require__(16934);
// EXTERNAL MODULE: ./packages/archive/src/open-tar.ts
var open_tar = __webpack_require__(12950);
;// CONCATENATED MODULE: ./packages/registry/src/python/read-contents.ts


/** No metadata is longer: it holds a README at most. */
const LONGEST_METADATA = 8 * 2 ** 20;
/** Reads a wheel's directory and its METADATA (binary distribution format). Never rejects. */
async function readWheel(source, { project, version }) {
    const listing = await (0,list_zip/* listZip */.o)(source);
    if (!listing.ok)
        return {
            ...{ problems: [listing.problem], metadata: null, hasRecord: false },
            licensePaths: new Set(),
        };
    const folder = (0,wheel_name/* distInfoFolder */.Ji)({ distribution: project, version });
    const { entries } = listing.zip;
    const hasRecord = entries.some(({ path }) => path === `${folder}/RECORD`);
    const read = await readMember(listing.zip, `${folder}/METADATA`);
    return {
        problems: [...zipProblems(listing.zip), ...read.problems],
        metadata: read.bytes,
        hasRecord,
        licensePaths: new Set(pathsBelow(`${folder}/licenses/`, entries)),
    };
}
function pathsBelow(folder, members) {
    return members.flatMap(({ path }) => (path.startsWith(folder) ? path.slice(folder.length) : []));
}
/** What an index refuses in a zip archive: members that are packed otherwise, and framing that programs read differently. */
function zipProblems({ entries, problems }) {
    const others = entries.filter(({ method }) => method === "other");
    return [
        ...problems,
        ...others.map(({ path }) => ({
            ...{ kind: "method-unknown", path },
            detail: "it is neither stored nor deflated",
        })),
    ];
}
async function readMember(zip, path) {
    const entry = zip.entries.find((one) => one.path === path);
    if (entry === undefined)
        return { bytes: null, problems: [] };
    if (entry.size > LONGEST_METADATA)
        return { bytes: null, problems: [tooLarge(path, entry.size)] };
    const pieces = [];
    const read = await zip.readEntry(entry, (chunk) => pieces.push(Uint8Array.from(chunk)));
    return read.ok
        ? { bytes: joined(pieces), problems: [] }
        : { bytes: null, problems: [read.problem] };
}
function tooLarge(path, size) {
    return { kind: "too-large", path, detail: `${size} bytes of metadata` };
}
/** Reads a source distribution through, and its PKG-INFO (source distribution format). Never rejects. */
async function readSdist(source, name) {
    const isZip = name.endsWith(".zip");
    const archive = isZip ? (0,zip_archive/* zipArchive */.Q)(source) : (0,open_tar/* openTar */.O)(source);
    const stem = name.replace(/\.(?:tar\.gz|zip)$/, "");
    let metadata = null;
    const found = [];
    const members = [];
    const walked = await archive.walk(async ({ path: written, kind, size }, content) => {
        const path = written.replace(/^\.\//, "");
        members.push({ path });
        if (kind !== "file" || path !== `${stem}/PKG-INFO`)
            return;
        if (size > LONGEST_METADATA)
            found.push(tooLarge(written, size));
        else
            metadata = await wholeMember(content, found);
    });
    const listing = isZip ? await (0,list_zip/* listZip */.o)(source) : null;
    const methods = listing?.ok === true ? zipProblems({ ...listing.zip, problems: [] }) : [];
    return {
        ...{ problems: [...walked, ...methods, ...found], metadata, hasRecord: true },
        licensePaths: new Set(pathsBelow(`${stem}/`, members)),
    };
}
async function wholeMember(content, found) {
    const pieces = [];
    const read = await content.read((chunk) => pieces.push(Uint8Array.from(chunk)));
    if (read.ok)
        return joined(pieces);
    found.push(read.problem);
    return null;
}
function joined(pieces) {
    return Uint8Array.from(Buffer.concat(pieces));
}

;// CONCATENATED MODULE: ./packages/registry/src/python/read-distribution.ts




/**
 * Reads wheels and source distributions, in the order given, by the last part of their names. What is wrong with one is told with it.
 * @throws Failure `path-missing`
 */
async function readDistributions(host, files) {
    const read = [];
    const each = new Map(files.map(({ path, name }) => [`${(0,posix_.basename)(name)}\n${path}`, { path, name: (0,posix_.basename)(name) }]));
    // One after the other: each is read through once for its digest, and disks are no quicker in parallel.
    for (const file of each.values())
        read.push(await readDistribution(host, file));
    return read;
}
async function readDistribution(host, { path, name }) {
    const real = (await host.files.exists(path)) ? await host.files.realPath(path) : path;
    const info = await host.files.info(real);
    if (info === null || info.kind !== "file")
        throw new failure/* Failure */.H("path-missing", `${path} is no file`, { remedy: "Check the path." });
    const parsed = parseName(name);
    if (typeof parsed === "string")
        return { ok: false, name, size: info.size, problem: noDistribution(parsed) };
    const { named, kind, tags } = parsed;
    const inside = await readInside(host, real, { kind, name, named });
    const distribution = {
        ...{ path: real, name, size: info.size, sha256: await host.files.sha256(real) },
        ...{ kind, named, tags, project: (0,project_name/* normalizeProjectName */.yz)(named.project), ...withMetadata(inside) },
        metadataBytes: kind === "wheel" ? inside.metadata : null,
    };
    return { ok: true, distribution };
}
function parseName(name) {
    if (name.endsWith(".whl")) {
        const wheel = (0,wheel_name/* parseWheelName */.CI)(name);
        if (!wheel.ok)
            return wheel.problem;
        const { distribution: project, version, tags } = wheel.name;
        return { kind: "wheel", named: { project, version }, tags };
    }
    const sdist = (0,sdist_name/* parseSdistName */.K)(name);
    if (!sdist.ok)
        return sdist.problem;
    const { distribution: project, version } = sdist.name;
    return { kind: "sdist", named: { project, version }, tags: [] };
}
function noDistribution(reason) {
    return {
        code: "not-a-distribution",
        reason,
        remedy: "Leave it out, or give it the name that its build gave it.",
    };
}
async function readInside(host, path, { kind, name, named }) {
    const file = await host.files.openForReading(path);
    try {
        return kind === "wheel" ? await readWheel(file, named) : await readSdist(file, name);
    }
    finally {
        await file.close();
    }
}
function withMetadata(inside) {
    const { problems, hasRecord, metadata, licensePaths } = inside;
    const hasMetadata = metadata !== null;
    const parsed = hasMetadata ? (0,src_metadata/* parseMetadata */.j)(new TextDecoder().decode(metadata)) : null;
    const metadataProblems = parsed?.ok === false ? parsed.problems : [];
    const known = parsed?.ok === true ? parsed.metadata : null;
    const licenses = known?.licenseFiles ?? [];
    const missingLicenses = licenses.filter((file) => !licensePaths.has(file));
    return {
        metadata: known,
        contents: { problems, hasRecord, hasMetadata, metadataProblems, missingLicenses },
    };
}


/***/ }),

/***/ 69426:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ checkExpected)
/* harmony export */ });
/* harmony import */ var _wainwright_binary__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55937);
/* harmony import */ var _findings_make_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81378);
/* harmony import */ var _walk_artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95195);
/* harmony import */ var _path_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74769);




/** Holds what was verified to the lines of `expect`: everything there, native, for the right target and old enough. */
function checkExpected(lines, reports) {
    return lines.flatMap((line) => {
        const matches = reports.flatMap((report) => matching(line, report));
        return matches.length === 0
            ? [tell("expected-missing", line, [line.pattern, "no native file or artifact of that name"])]
            : matches.flatMap((match) => judge(line, match));
    });
}
// A whole artifact, an artifact inside with all of its files that are used, or a single file.
function matching({ pattern }, report) {
    const { path, kind, files, contents } = report;
    const used = files.filter(({ isUsed }) => isUsed);
    if ((0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$)(pattern, path))
        return [{ path, files: kind === "file" ? files : used }];
    const place = (inside) => kind === "folder" ? `${path}/${inside}` : (0,_walk_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInside */ ._l)(path, inside);
    const inner = contents
        .filter((one) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$)(pattern, place(one.path)))
        .map((one) => ({
        path: place(one.path),
        files: used.filter((file) => file.path.startsWith((0,_walk_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInside */ ._l)(one.path, ""))),
    }));
    const single = files
        .filter((file) => (0,_path_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesPath */ .$)(pattern, place(file.path)))
        .map((file) => ({ path: place(file.path), files: [file] }));
    return [...inner, ...single];
}
function judge(line, { path, files }) {
    if (files.length === 0)
        return [tell("expected-native-missing", line, [path, "no native file"])];
    return files.flatMap((file) => {
        const where = files.length === 1 ? path : `${path}: ${file.path}`;
        if (!file.targets.includes(line.target.name))
            return [tell("target-architecture", line, [where, file.description])];
        return isTooNew(line, file)
            ? [tell("target-floor", line, [where, `glibc ${file.glibcFloor ?? ""}`])]
            : [];
    });
}
function isTooNew({ floor }, { glibcFloor }) {
    if (floor === null || floor.libc !== "gnu" || glibcFloor === null)
        return false;
    return (0,_wainwright_binary__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(glibcFloor.split(".").map(Number), [floor.major, floor.minor]) > 0;
}
function tell(code, { text, target, floor }, [file, found]) {
    const from = floor === null ? "" : ` from ${floor.libc} ${floor.major}.${floor.minor} on`;
    return (0,_findings_make_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFinding */ .M)(code, { file, expected: `${target.name}${from} (expect: ${text})`, found });
}


/***/ }),

/***/ 19584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseExpected)
/* harmony export */ });
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30218);
/* harmony import */ var _wainwright_platform__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81706);

const LINE = /^(?<pattern>.+?)\s*=\s*(?<target>\S+)(?:\s+(?<floor>\S+))?$/;
/** Reads `GLOB = target [floor]`, as in `dist/kt_service-* = armv7 2.31`. */
function parseExpected(text) {
    const { pattern, target, floor } = LINE.exec(text)?.groups ?? {};
    if (pattern === undefined || target === undefined)
        return wrong(text, "a line is `GLOB = target [floor]`");
    const parsed = (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_0__/* .parseTarget */ .h)(target);
    if (!parsed.ok)
        return wrong(text, parsed.problem);
    const own = { text, pattern, target: parsed.target };
    if (floor === undefined)
        return { ok: true, value: { ...own, floor: parsed.floor } };
    const kind = (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_1__/* .floorKind */ .f6)(parsed.target);
    const read = kind === null ? null : (0,_wainwright_platform__WEBPACK_IMPORTED_MODULE_1__/* .parseLibcFloor */ .a3)(kind, floor);
    return read === null
        ? wrong(text, `"${floor}" is no version of a C library`)
        : { ok: true, value: { ...own, floor: read } };
}
function wrong(text, problem) {
    return { ok: false, problem: `"${text}": ${problem}` };
}


/***/ }),

/***/ 74769:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ matchesPath),
/* harmony export */   s: () => (/* binding */ pathPattern)
/* harmony export */ });
const WILDCARD = /[*?]/;
/** Reads a path in which `*` and `?` stand for characters of one name and `**` for any folders; null when it has no wildcard. */
function pathPattern(text) {
    const parts = text.split("/");
    const first = parts.findIndex((part) => WILDCARD.test(part));
    if (first < 0)
        return null;
    const fixed = parts.slice(0, first).join("/");
    const isRoot = first > 0 && fixed === "";
    const expression = new RegExp(`^${expressionOf(parts.slice(first))}$`, "su");
    return {
        folder: isRoot ? "/" : fixed || ".",
        matches: (path) => expression.test(path),
        depth: parts.includes("**") ? null : parts.length - first - 1,
    };
}
function expressionOf(parts) {
    return parts
        .map((part, index) => {
        const isLast = index === parts.length - 1;
        if (part === "**")
            return isLast ? ".*" : "(?:[^/]+/)*";
        return `${partExpression(part)}${isLast ? "" : "/"}`;
    })
        .join("");
}
function partExpression(part) {
    return part
        .replaceAll(/[\\^$.|+()[\]{}]/g, String.raw `\$&`)
        .replaceAll(/\*+/g, "[^/]*")
        .replaceAll("?", "[^/]");
}
/** Says whether a path is the one that a text names, literally or as a pattern; `./` before either says nothing. */
function matchesPath(text, path) {
    return matches(withoutDot(text), withoutDot(path));
}
function withoutDot(path) {
    return path.replace(/^(?:\.\/+)+/, "");
}
function matches(text, path) {
    if (text === path)
        return true;
    const pattern = pathPattern(text);
    if (pattern === null)
        return false;
    const prefix = pattern.folder === "." ? "" : `${pattern.folder.replace(/\/$/, "")}/`;
    return path.startsWith(prefix) && pattern.matches(path.slice(prefix.length));
}


/***/ }),

/***/ 12101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ findingLines)
/* harmony export */ });
/* harmony import */ var _finding_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(847);

/** Who has sixty findings learns nothing from the fifty-fifth. */
const MOST = 20;
/** Writes findings for a message, a line each behind its code: of many the first, and how many there are beside. */
function findingLines(findings) {
    const lines = findings
        .slice(0, MOST)
        .map((finding) => `${finding.code}: ${(0,_finding_text_js__WEBPACK_IMPORTED_MODULE_0__/* .findingText */ .N)(finding)}`);
    const more = findings.length - MOST;
    return more > 0 ? [...lines, `and ${more} more`] : lines;
}


/***/ }),

/***/ 7629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verifyFolder)
});

// EXTERNAL MODULE: ./packages/verify/src/report/make-report.ts + 42 modules
var make_report = __webpack_require__(48070);
// EXTERNAL MODULE: ./packages/verify/src/image/open-image-archive.ts + 1 modules
var open_image_archive = __webpack_require__(81907);
// EXTERNAL MODULE: ./packages/verify/src/python/follow-imports.ts + 4 modules
var follow_imports = __webpack_require__(46266);
// EXTERNAL MODULE: ./packages/verify/src/walk/artifact.ts
var artifact = __webpack_require__(95195);
// EXTERNAL MODULE: ./packages/verify/src/walk/read-access.ts
var read_access = __webpack_require__(80408);
;// CONCATENATED MODULE: ./packages/verify/src/walk/folder-archive.ts

/** Makes a folder that the caller has walked an archive: every file is open while it is visited, and closed after. */
function folderArchive(folder) {
    return {
        walk: async (visit) => {
            for (const file of folder.files) {
                if (file.kind === "file")
                    await visitFile(folder, file, visit);
                else
                    await visit(toMember(file), unreadable(file.path, "it is no plain file"));
            }
            return [];
        },
    };
}
async function visitFile(folder, file, visit) {
    const member = toMember(file);
    const opened = await folder_archive_open(folder, file.path);
    if (typeof opened === "string")
        return visit(member, unreadable(file.path, opened));
    try {
        await visit(member, {
            access: opened,
            read: async (take) => (0,read_access/* readAccess */.z)(opened, file.path, take),
        });
    }
    finally {
        await opened.close();
    }
}
async function folder_archive_open(folder, path) {
    try {
        return await folder.open(path);
    }
    catch (error) {
        return error instanceof Error ? error.message : String(error);
    }
}
function toMember({ path, size, kind, mode }) {
    return { path, size, kind, mode: mode ?? null, linkTarget: null };
}
function unreadable(path, detail) {
    return { access: null, read: async () => broken(path, detail) };
}
function broken(path, detail) {
    return { ok: false, problem: { kind: "data-broken", path, detail } };
}

// EXTERNAL MODULE: ./packages/verify/src/walk/text-source.ts
var text_source = __webpack_require__(56586);
;// CONCATENATED MODULE: ./packages/verify/src/walk/folder-texts.ts

/** Makes the files of a folder readable as texts. */
function folderTexts(folder) {
    const files = folder.files.filter((file) => file.kind === "file");
    return (0,text_source/* textSource */.r)(files.map(({ path, size }) => ({
        path,
        size,
        read: async (take) => readWhole(folder, path, take),
    })));
}
async function readWhole(folder, path, take) {
    try {
        const file = await folder.open(path);
        try {
            take(await file.read(0, file.size));
            return true;
        }
        finally {
            await file.close();
        }
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./packages/verify/src/walk/scan-archive.ts
var scan_archive = __webpack_require__(20907);
;// CONCATENATED MODULE: ./packages/verify/src/walk/open-folder.ts






/** Reads a folder: an image's OCI layout by its mark, or one of installed files. Rejects only with LimitExceeded. */
async function openFolder(walk, name, folder) {
    const paths = new Set(folder.files.map((file) => file.path));
    if (paths.has("oci-layout") && paths.has("index.json"))
        return openLayout(walk, name, folder);
    const { files, inner } = await (0,scan_archive/* scanArchive */.i)(walk, folderArchive(folder), "look");
    const imports = await (0,follow_imports/* followImports */.W)(folderTexts(folder), () => true);
    return { ...artifact/* NO_FACTS */.Kj, kind: "folder", name, files, inner, imports, findings: [] };
}
// The parts of an image are few: all stay open until it was read.
async function openLayout(walk, name, folder) {
    const opened = [];
    const known = new Set(folder.files.map((file) => file.path));
    const part = async (path) => {
        if (!known.has(path))
            return null;
        const file = await folder.open(path);
        opened.push(file);
        return file;
    };
    try {
        return await (0,open_image_archive/* openImageArchive */.o)(walk, name, part);
    }
    finally {
        for (const file of opened)
            await file.close();
    }
}

// EXTERNAL MODULE: ./packages/verify/src/verify-file.ts + 34 modules
var verify_file = __webpack_require__(99927);
;// CONCATENATED MODULE: ./packages/verify/src/verify-folder.ts



/** Reads every file of a folder once, and what is inside of it, and tells what the native ones are for. Never rejects. */
async function verifyFolder(input) {
    const { name, folder } = input;
    const bytes = folder.files.reduce((sum, file) => sum + file.size, 0);
    const artifact = await (0,verify_file/* within */.ux)(input, name, bytes, async (walk) => openFolder(walk, name, folder));
    return (0,make_report/* makeReport */.d)((0,verify_file/* subjectOf */.et)(artifact, input));
}


/***/ }),

/***/ 55060:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ parseSdistName),
/* harmony export */   q: () => (/* binding */ formatSdistName)
/* harmony export */ });
/* harmony import */ var _project_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84956);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17467);


function formatOf(fileName) {
    if (fileName.endsWith(".tar.gz")) {
        return "tar.gz";
    }
    return fileName.endsWith(".zip") ? "zip" : null;
}
function no(fileName, reason) {
    const shown = JSON.stringify(fileName.slice(0, 120));
    return { ok: false, problem: `${shown} is no source distribution's name: ${reason}` };
}
/**
 * Reads `name-version.tar.gz`, and names from before PEP 625: with hyphens in the project's name, or `.zip`.
 *
 * The version begins after the last hyphen.
 * See https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name.
 */
function parseSdistName(fileName) {
    const format = formatOf(fileName);
    if (format === null) {
        return no(fileName, "it ends neither in .tar.gz nor in .zip");
    }
    const stem = fileName.slice(0, -format.length - 1);
    const hyphen = stem.lastIndexOf("-");
    const distribution = stem.slice(0, Math.max(hyphen, 0));
    const version = stem.slice(hyphen + 1);
    if (!(0,_project_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isProjectName */ .jD)(distribution) || !(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .lF)(version)) {
        return no(fileName, "it needs a project name, a hyphen and a version");
    }
    return { ok: true, name: { distribution, version, format } };
}
/** Writes the file name that PEP 625 asks for, of a project's name and a version in any spelling. */
function formatSdistName(project, version) {
    return `${(0,_project_name_js__WEBPACK_IMPORTED_MODULE_0__/* .distributionName */ .SE)(project)}-${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .normalizeVersion */ .Qj)(version)}.tar.gz`;
}


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ rootPages),
/* harmony export */   a: () => (/* binding */ projectPages)
/* harmony export */ });
/* harmony import */ var _project_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84956);
/* harmony import */ var _sdist_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55060);
/* harmony import */ var _wheel_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96170);



/** The version of the simple API that the pages keep (PEP 700 added size and versions). */
const API = "1.1";
/**
 * Writes the page of a project for a simple index, as HTML (PEP 503, 592, 658, 714) and as JSON (PEP 691, 700): file name to text.
 * The same files give the same text, in whichever order they come.
 */
function projectPages(name, files) {
    const project = (0,_project_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProjectName */ .yz)(name);
    const sorted = files.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    const versions = new Set(sorted.flatMap((file) => versionOf(file.name) ?? []));
    const content = {
        name: project,
        versions: [...versions].toSorted(),
        files: sorted.map(fileObject),
    };
    return new Map([
        ["index.html", page(`Links for ${project}`, sorted.map(anchor))],
        ["index.json", json(content)],
    ]);
}
/** Writes the page that lists an index's projects, as HTML and as JSON: file name to text. */
function rootPages(names) {
    const projects = [...new Set(Array.from(names, _project_name_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProjectName */ .yz))].toSorted();
    const links = projects.map((name) => link(`${encodeURIComponent(name)}/`, "", name));
    return new Map([
        ["index.html", page("Simple index", links)],
        ["index.json", json({ projects: projects.map((name) => ({ name })) })],
    ]);
}
function versionOf(fileName) {
    const wheel = (0,_wheel_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseWheelName */ .CI)(fileName);
    if (wheel.ok)
        return wheel.name.version;
    const sdist = (0,_sdist_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseSdistName */ .K)(fileName);
    return sdist.ok ? sdist.name.version : null;
}
/** What an index does not know of a file is left out. */
function fileObject(file) {
    const { name, url, hashes, size, requiresPython, yanked, coreMetadata, uploadTime } = file;
    return {
        ...{ filename: name, url, hashes },
        ...(requiresPython === null ? {} : { "requires-python": requiresPython }),
        ...(size === null ? {} : { size }),
        ...(uploadTime === null ? {} : { "upload-time": uploadTime }),
        ...(yanked === null ? {} : { yanked: yanked === "" ? true : yanked }),
        ...(coreMetadata === null ? {} : { "core-metadata": metadataObject(coreMetadata) }),
    };
}
function metadataObject(coreMetadata) {
    const [algorithm = "", digest] = coreMetadata.split("=");
    return digest === undefined ? true : { [algorithm]: digest };
}
function anchor({ name, url, hashes, requiresPython, yanked, coreMetadata }) {
    // The fragment holds one digest: the first that every installer knows.
    const digest = ["sha256", "sha384", "sha512"].find((algorithm) => algorithm in hashes);
    const fragment = digest === undefined ? "" : `#${digest}=${hashes[digest] ?? ""}`;
    const attributes = [
        attribute("data-requires-python", requiresPython),
        attribute("data-yanked", yanked),
        attribute("data-core-metadata", coreMetadata),
    ];
    return link(`${url}${fragment}`, attributes.join(""), name);
}
function attribute(name, value) {
    return value === null ? "" : ` ${name}="${escaped(value)}"`;
}
function link(href, attributes, text) {
    return `<a href="${escaped(href)}"${attributes}>${escaped(text)}</a><br>`;
}
function page(title, links) {
    const head = `<meta name="pypi:repository-version" content="${API}"><title>${escaped(title)}</title>`;
    return `<!DOCTYPE html>\n<html><head>${head}</head><body>\n${links.join("\n")}\n</body></html>\n`;
}
function json(content) {
    return `${JSON.stringify({ meta: { "api-version": API }, ...content }, null, 2)}\n`;
}
function escaped(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;");
}


/***/ }),

/***/ 12580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ AwsV4Signer),
/* harmony export */   t: () => (/* binding */ AwsClient)
/* harmony export */ });
/**
 * @license MIT <https://opensource.org/licenses/MIT>
 * @copyright Michael Hart 2024
 */
const encoder = new TextEncoder();
const HOST_SERVICES = {
  appstream2: 'appstream',
  cloudhsmv2: 'cloudhsm',
  email: 'ses',
  marketplace: 'aws-marketplace',
  mobile: 'AWSMobileHubService',
  pinpoint: 'mobiletargeting',
  queue: 'sqs',
  'git-codecommit': 'codecommit',
  'mturk-requester-sandbox': 'mturk-requester',
  'personalize-runtime': 'personalize',
};
const UNSIGNABLE_HEADERS = new Set([
  'authorization',
  'content-type',
  'content-length',
  'user-agent',
  'presigned-expires',
  'expect',
  'x-amzn-trace-id',
  'range',
  'connection',
]);
class AwsClient {
  constructor({ accessKeyId, secretAccessKey, sessionToken, service, region, cache, retries, initRetryMs }) {
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    this.service = service;
    this.region = region;
    this.cache = cache || new Map();
    this.retries = retries != null ? retries : 10;
    this.initRetryMs = initRetryMs || 50;
  }
  async sign(input, init) {
    if (input instanceof Request) {
      const { method, url, headers, body } = input;
      init = Object.assign({ method, url, headers }, init);
      if (init.body == null && headers.has('Content-Type')) {
        init.body = body != null && headers.has('X-Amz-Content-Sha256') ? body : await input.clone().arrayBuffer();
      }
      input = url;
    }
    const signer = new AwsV4Signer(Object.assign({ url: input.toString() }, init, this, init && init.aws));
    const signed = Object.assign({}, init, await signer.sign());
    delete signed.aws;
    try {
      return new Request(signed.url.toString(), signed)
    } catch (e) {
      if (e instanceof TypeError) {
        return new Request(signed.url.toString(), Object.assign({ duplex: 'half' }, signed))
      }
      throw e
    }
  }
  async fetch(input, init) {
    for (let i = 0; i <= this.retries; i++) {
      const fetched = fetch(await this.sign(input, init));
      if (i === this.retries) {
        return fetched
      }
      const res = await fetched;
      if (res.status < 500 && res.status !== 429) {
        return res
      }
      await new Promise(resolve => setTimeout(resolve, Math.random() * this.initRetryMs * Math.pow(2, i)));
    }
    throw new Error('An unknown error occurred, ensure retries is not negative')
  }
}
class AwsV4Signer {
  constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
    if (url == null) throw new TypeError('url is a required option')
    if (accessKeyId == null) throw new TypeError('accessKeyId is a required option')
    if (secretAccessKey == null) throw new TypeError('secretAccessKey is a required option')
    this.method = method || (body ? 'POST' : 'GET');
    this.url = new URL(url);
    this.headers = new Headers(headers || {});
    this.body = body;
    this.accessKeyId = accessKeyId;
    this.secretAccessKey = secretAccessKey;
    this.sessionToken = sessionToken;
    let guessedService, guessedRegion;
    if (!service || !region) {
[guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers);
    }
    this.service = service || guessedService || '';
    this.region = region || guessedRegion || 'us-east-1';
    this.cache = cache || new Map();
    this.datetime = datetime || new Date().toISOString().replace(/[:-]|\.\d{3}/g, '');
    this.signQuery = signQuery;
    this.appendSessionToken = appendSessionToken || this.service === 'iotdevicegateway';
    this.headers.delete('Host');
    if (this.service === 's3' && !this.signQuery && !this.headers.has('X-Amz-Content-Sha256')) {
      this.headers.set('X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD');
    }
    const params = this.signQuery ? this.url.searchParams : this.headers;
    params.set('X-Amz-Date', this.datetime);
    if (this.sessionToken && !this.appendSessionToken) {
      params.set('X-Amz-Security-Token', this.sessionToken);
    }
    this.signableHeaders = ['host', ...this.headers.keys()]
      .filter(header => allHeaders || !UNSIGNABLE_HEADERS.has(header))
      .sort();
    this.signedHeaders = this.signableHeaders.join(';');
    this.canonicalHeaders = this.signableHeaders
      .map(header => header + ':' + (header === 'host' ? this.url.host : (this.headers.get(header) || '').replace(/\s+/g, ' ')))
      .join('\n');
    this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, 'aws4_request'].join('/');
    if (this.signQuery) {
      if (this.service === 's3' && !params.has('X-Amz-Expires')) {
        params.set('X-Amz-Expires', '86400');
      }
      params.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256');
      params.set('X-Amz-Credential', this.accessKeyId + '/' + this.credentialString);
      params.set('X-Amz-SignedHeaders', this.signedHeaders);
    }
    if (this.service === 's3') {
      try {
        this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, ' '));
      } catch (e) {
        this.encodedPath = this.url.pathname;
      }
    } else {
      this.encodedPath = this.url.pathname.replace(/\/+/g, '/');
    }
    if (!singleEncode) {
      this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, '/');
    }
    this.encodedPath = encodeRfc3986(this.encodedPath);
    const seenKeys = new Set();
    this.encodedSearch = [...this.url.searchParams]
      .filter(([k]) => {
        if (!k) return false
        if (this.service === 's3') {
          if (seenKeys.has(k)) return false
          seenKeys.add(k);
        }
        return true
      })
      .map(pair => pair.map(p => encodeRfc3986(encodeURIComponent(p))))
      .sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0)
      .map(pair => pair.join('='))
      .join('&');
  }
  async sign() {
    if (this.signQuery) {
      this.url.searchParams.set('X-Amz-Signature', await this.signature());
      if (this.sessionToken && this.appendSessionToken) {
        this.url.searchParams.set('X-Amz-Security-Token', this.sessionToken);
      }
    } else {
      this.headers.set('Authorization', await this.authHeader());
    }
    return {
      method: this.method,
      url: this.url,
      headers: this.headers,
      body: this.body,
    }
  }
  async authHeader() {
    return [
      'AWS4-HMAC-SHA256 Credential=' + this.accessKeyId + '/' + this.credentialString,
      'SignedHeaders=' + this.signedHeaders,
      'Signature=' + (await this.signature()),
    ].join(', ')
  }
  async signature() {
    const date = this.datetime.slice(0, 8);
    const cacheKey = [this.secretAccessKey, date, this.region, this.service].join();
    let kCredentials = this.cache.get(cacheKey);
    if (!kCredentials) {
      const kDate = await hmac('AWS4' + this.secretAccessKey, date);
      const kRegion = await hmac(kDate, this.region);
      const kService = await hmac(kRegion, this.service);
      kCredentials = await hmac(kService, 'aws4_request');
      this.cache.set(cacheKey, kCredentials);
    }
    return buf2hex(await hmac(kCredentials, await this.stringToSign()))
  }
  async stringToSign() {
    return [
      'AWS4-HMAC-SHA256',
      this.datetime,
      this.credentialString,
      buf2hex(await hash(await this.canonicalString())),
    ].join('\n')
  }
  async canonicalString() {
    return [
      this.method.toUpperCase(),
      this.encodedPath,
      this.encodedSearch,
      this.canonicalHeaders + '\n',
      this.signedHeaders,
      await this.hexBodyHash(),
    ].join('\n')
  }
  async hexBodyHash() {
    let hashHeader = this.headers.get('X-Amz-Content-Sha256') || (this.service === 's3' && this.signQuery ? 'UNSIGNED-PAYLOAD' : null);
    if (hashHeader == null) {
      if (this.body && typeof this.body !== 'string' && !('byteLength' in this.body)) {
        throw new Error('body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header')
      }
      hashHeader = buf2hex(await hash(this.body || ''));
    }
    return hashHeader
  }
}
async function hmac(key, string) {
  const cryptoKey = await crypto.subtle.importKey(
    'raw',
    typeof key === 'string' ? encoder.encode(key) : key,
    { name: 'HMAC', hash: { name: 'SHA-256' } },
    false,
    ['sign'],
  );
  return crypto.subtle.sign('HMAC', cryptoKey, encoder.encode(string))
}
async function hash(content) {
  return crypto.subtle.digest('SHA-256', typeof content === 'string' ? encoder.encode(content) : content)
}
const HEX_CHARS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
function buf2hex(arrayBuffer) {
  const buffer = new Uint8Array(arrayBuffer);
  let out = '';
  for (let idx = 0; idx < buffer.length; idx++) {
    const n = buffer[idx];
    out += HEX_CHARS[(n >>> 4) & 0xF];
    out += HEX_CHARS[n & 0xF];
  }
  return out
}
function encodeRfc3986(urlEncodedStr) {
  return urlEncodedStr.replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase())
}
function guessServiceRegion(url, headers) {
  const { hostname, pathname } = url;
  if (hostname.endsWith('.on.aws')) {
    const match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
    return match != null ? ['lambda', match[1] || ''] : ['', '']
  }
  if (hostname.endsWith('.r2.cloudflarestorage.com')) {
    return ['s3', 'auto']
  }
  if (hostname.endsWith('.backblazeb2.com')) {
    const match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
    return match != null ? ['s3', match[1] || ''] : ['', '']
  }
  const match = hostname.replace('dualstack.', '').match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
  let service = (match && match[1]) || '';
  let region = match && match[2];
  if (region === 'us-gov') {
    region = 'us-gov-west-1';
  } else if (region === 's3' || region === 's3-accelerate') {
    region = 'us-east-1';
    service = 's3';
  } else if (service === 'iot') {
    if (hostname.startsWith('iot.')) {
      service = 'execute-api';
    } else if (hostname.startsWith('data.jobs.iot.')) {
      service = 'iot-jobs-data';
    } else {
      service = pathname === '/mqtt' ? 'iotdevicegateway' : 'iotdata';
    }
  } else if (service === 'autoscaling') {
    const targetPrefix = (headers.get('X-Amz-Target') || '').split('.')[0];
    if (targetPrefix === 'AnyScaleFrontendService') {
      service = 'application-autoscaling';
    } else if (targetPrefix === 'AnyScaleScalingPlannerFrontendService') {
      service = 'autoscaling-plans';
    }
  } else if (region == null && service.startsWith('s3-')) {
    region = service.slice(3).replace(/^fips-|^external-1/, '');
    service = 's3';
  } else if (service.endsWith('-fips')) {
    service = service.slice(0, -5);
  } else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) {
[service, region] = [region, service];
  }
  return [HOST_SERVICES[service] || service, region || '']
}




/***/ })

};
