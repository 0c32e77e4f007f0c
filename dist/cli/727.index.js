export const id = 727;
export const ids = [727];
export const modules = {

/***/ 62727:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sbomOfWheels: () => (/* binding */ sbomOfWheels)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./packages/archive/src/list-zip.ts + 4 modules
var list_zip = __webpack_require__(58845);
// EXTERNAL MODULE: ./packages/core/src/failure.ts
var failure = __webpack_require__(14731);
// EXTERNAL MODULE: ./packages/registry/src/python/read-distribution.ts + 1 modules
var read_distribution = __webpack_require__(39181);
// EXTERNAL MODULE: ./packages/registry/src/attest/sbom/bundled-library.ts
var bundled_library = __webpack_require__(62911);
// EXTERNAL MODULE: ./packages/core/src/json.ts
var json = __webpack_require__(59051);
;// CONCATENATED MODULE: ./packages/registry/src/attest/sbom/embedded-parts.ts

/** Where a wheel has lists of its own (PEP 770), in JSON. */
const PLACE = /^[^/]+\.dist-info\/sboms\/[^/]+\.json$/;
/** Tells whether a member of a wheel may be such a list. */
function isEmbeddedList(path) {
    return PLACE.test(path);
}
/** More crates than anything is built of, and components inside one another. */
const MOST_PARTS = 10_000;
const MOST_DEPTH = 8;
const PURL = /^pkg:[a-z0-9.+-]+\/[\x21-\x7e]+$/;
/**
 * Reads what a list in CycloneDX names by a package's address: crates that maturin has linked, packages of libraries that auditwheel
 * has copied. Lists in other formats, and parts without an address, tell nothing.
 */
function embeddedParts(text) {
    const read = (0,json/* jsonOrNull */.J)(text);
    if (!(0,json/* isRecord */.u)(read) || read["bomFormat"] !== "CycloneDX")
        return [];
    const parts = new Map();
    let level = componentsOf(read);
    for (let depth = 0; depth < MOST_DEPTH && level.length > 0; depth += 1) {
        for (const one of level) {
            const part = partOf(one);
            if (part !== null && parts.size < MOST_PARTS)
                parts.set(part.purl, part);
        }
        level = level.flatMap(componentsOf);
    }
    return [...parts.values()].toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
}
function componentsOf(value) {
    const components = (0,json/* isRecord */.u)(value) ? value["components"] : null;
    return Array.isArray(components) ? components : [];
}
function partOf(value) {
    if (!(0,json/* isRecord */.u)(value))
        return null;
    const { name, version, purl } = value;
    if (typeof name !== "string" || typeof purl !== "string" || !PURL.test(purl))
        return null;
    return { name, purl, version: typeof version === "string" && version !== "" ? version : null };
}

// EXTERNAL MODULE: ./packages/registry/src/attest/sbom/cyclonedx.ts
var cyclonedx = __webpack_require__(1544);
// EXTERNAL MODULE: ./packages/registry/src/attest/sbom/source-epoch.ts
var source_epoch = __webpack_require__(61740);
// EXTERNAL MODULE: ./packages/registry/src/attest/sbom/subject.ts
var sbom_subject = __webpack_require__(5137);
// EXTERNAL MODULE: ./packages/registry/src/attest/sbom/wheelhouse-bom.ts
var wheelhouse_bom = __webpack_require__(54951);
;// CONCATENATED MODULE: ./packages/registry/src/attest/sbom-of-wheels.ts










/**
 * Lists what wheels and source distributions are, need and hold, with what their own lists (PEP 770) say: a software bill of materials (CycloneDX 1.6, JSON). It has the time
 * that SOURCE_DATE_EPOCH says, or none, and the same files give the same list.
 * @throws Failure `path-missing`; `artifact-refused` for a file that cannot be read.
 */
async function sbomOfWheels(host, given, subject) {
    const files = [];
    for (const read of await (0,read_distribution/* readDistributions */.c)(host, given)) {
        if (!read.ok)
            throw unreadable(read.name, read.problem.reason);
        const { metadata, contents, name } = read.distribution;
        const [problem] = contents.metadataProblems;
        if (metadata === null)
            throw unreadable(name, problem ?? "it has no metadata");
        const inside = await insideOf(host, read.distribution);
        files.push({ name, sha256: read.distribution.sha256, metadata, ...inside });
    }
    const bom = (0,wheelhouse_bom/* wheelhouseBom */.w)(files, (0,sbom_subject/* subjectOf */.e)("application", subject));
    return (0,cyclonedx/* formatCycloneDx */.$)(bom, (0,source_epoch/* sourceEpoch */.J)(host));
}
async function insideOf({ files }, { kind, path, name }) {
    if (kind !== "wheel")
        return { libraries: [], embedded: [] };
    const file = await files.openForReading(path);
    try {
        return await insideWheel(file, name);
    }
    finally {
        await file.close();
    }
}
/** A list of a thousand crates is a tenth of that. */
const LONGEST_LIST = 16 * 2 ** 20;
async function insideWheel(source, name) {
    const listing = await (0,list_zip/* listZip */.o)(source);
    if (!listing.ok)
        throw unreadable(name, listing.problem.detail);
    const { zip } = listing;
    const libraries = new Map();
    const embedded = new Map();
    for (const entry of zip.entries) {
        const { path, size } = entry;
        if ((0,bundled_library/* isBundledLibrary */.k)(path)) {
            const hash = (0,external_node_crypto_.createHash)("sha256");
            const read = await zip.readEntry(entry, (chunk) => hash.update(chunk));
            if (!read.ok)
                throw unreadable(name, read.problem.detail);
            libraries.set(path, { path, sha256: hash.digest("hex") });
        }
        if (!isEmbeddedList(path) || size > LONGEST_LIST)
            continue;
        const pieces = [];
        const read = await zip.readEntry(entry, (chunk) => pieces.push(Uint8Array.from(chunk)));
        if (!read.ok)
            throw unreadable(name, read.problem.detail);
        for (const part of embeddedParts(Buffer.concat(pieces).toString("utf8")))
            embedded.set(part.purl, part);
    }
    return { libraries: [...libraries.values()], embedded: sortedParts(embedded) };
}
function sortedParts(parts) {
    return [...parts.values()].toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
}
function unreadable(name, reason) {
    return new failure/* Failure */.H("artifact-refused", `${name} cannot be listed: ${reason}`, {
        remedy: "Build it again, or leave it out.",
    });
}


/***/ }),

/***/ 62911:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ libraryName),
/* harmony export */   k: () => (/* binding */ isBundledLibrary)
/* harmony export */ });
/** Where auditwheel and delvewheel put libraries (NAME.libs), and where delocate does (.dylibs). */
const FOLDER = /(?:^|\/)(?:[^/]+\.libs|\.libs|\.dylibs)\/[^/]+$/;
/** libssl-1f3a2b4c.so.3, libgfortran.5.dylib, msvcp140-0123….dll. */
const NATIVE = /\.(?:so(?:\.[\w.-]*)?|dylib|dll)$/i;
/** Tells whether a member of a wheel is a library that was put in by a repair. */
function isBundledLibrary(path) {
    return FOLDER.test(path) && NATIVE.test(path);
}
/** What a repair puts into a name, so that no two libraries share one: eight digits of auditwheel's, 32 of delvewheel's. */
const REPAIRED = /-(?:[0-9a-f]{8}|[0-9a-f]{32})(?=\.)/;
/** File systems take no longer names. */
const LONGEST = 255;
const VERSIONED = /^(.+?)\.(?:so\.(\d[\w.]*)|(\d[\w.]*)\.(?:so|dylib))$/;
/**
 * Reads a library's name and version out of its file's name, which a repair makes its SONAME (its install name), too; the version is
 * null where it has none: it is that of the interface, as Debian's packages of libraries are named by.
 */
function libraryName(path) {
    const plain = path.slice(path.lastIndexOf("/") + 1).replace(REPAIRED, "");
    if (plain.length > LONGEST)
        return { name: plain, version: null };
    const [, stem, after, before] = VERSIONED.exec(plain) ?? [];
    if (stem !== undefined)
        return { name: stem, version: after ?? before ?? null };
    return { name: plain.replace(/\.(?:so|dylib|dll)$/i, ""), version: null };
}


/***/ }),

/***/ 1544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ formatCycloneDx)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** Our own: a name in it is the sum of a list (RFC 9562, 5.5). */
const NAMESPACE = "5b9f3b1c-6c0e-4c55-9d0a-0f6f0d2f5a11";
/**
 * Writes a list as CycloneDX 1.6 (ECMA-424; https://cyclonedx.org/docs/1.6/json/), the same bytes for the same content.
 * @param epoch in seconds since 1970, as SOURCE_DATE_EPOCH says it; null for a list without a time.
 */
function formatCycloneDx(bom, epoch) {
    const components = bom.components.toSorted(byRef);
    const { subject, isIncomplete } = bom;
    const ref = subject["bom-ref"];
    const content = {
        metadata: {
            ...(epoch === null ? {} : { timestamp: new Date(epoch * 1000).toISOString() }),
            tools: { components: [{ type: "application", name: "wainwright" }] },
            component: subject,
        },
        components,
        dependencies: [
            { ref, dependsOn: firstNeeded(components, bom.needs) },
            ...components.map((one) => {
                const needed = [...new Set(bom.needs.get(one["bom-ref"]))].toSorted();
                return { ref: one["bom-ref"], ...(needed.length === 0 ? {} : { dependsOn: needed }) };
            }),
        ],
        ...(isIncomplete ? { compositions: [{ aggregate: "incomplete", assemblies: [ref] }] } : {}),
    };
    const head = {
        $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
        bomFormat: "CycloneDX",
        specVersion: "1.6",
        serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
        version: 1,
    };
    return `${JSON.stringify({ ...head, ...content }, null, 2)}\n`;
}
function byRef(one, other) {
    return one["bom-ref"] < other["bom-ref"] ? -1 : 1;
}
/** What nothing else needs; all of it where each needs another. */
function firstNeeded(components, needs) {
    const needed = new Set([...needs.values()].flat());
    const refs = components.map((one) => one["bom-ref"]);
    const first = refs.filter((ref) => !needed.has(ref));
    return first.length === 0 ? refs : first;
}
/** RFC 9562, version 5. */
function uuidOf(text) {
    const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex");
    const namespace = Buffer.from(NAMESPACE.replaceAll("-", ""), "hex");
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(namespace).update(sum).digest();
    hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
    hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = hash.toString("hex", 0, 16);
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}


/***/ }),

/***/ 74713:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ packageUrl)
/* harmony export */ });
/** Writes a package URL (ECMA-427; https://github.com/package-url/purl-spec). Empty qualifiers are left out. */
function packageUrl({ type, namespace, name, version, qualifiers }) {
    const place = namespace === null ? [] : [encoded(namespace)];
    const more = Object.entries(qualifiers)
        .filter(([, value]) => value !== "")
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `${key}=${encoded(value)}`);
    const query = more.length === 0 ? "" : `?${more.join("&")}`;
    return `pkg:${[type, ...place, encoded(name)].join("/")}@${encoded(version)}${query}`;
}
/** "Character encoding": colons stand as they are; what encodeURIComponent leaves alone beyond that is encoded, too. */
function encoded(text) {
    return encodeURIComponent(Buffer.from(text, "utf8").toString("utf8"))
        .replaceAll("%3A", ":")
        .replace(/[!'()*]/g, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`);
}


/***/ }),

/***/ 71764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ pythonLicences)
/* harmony export */ });
/** A text of the licence itself is no name of one. */
const LONGEST_NAME = 100;
const CLASSIFIER = /^License :: (?:OSI Approved :: )?(.+)$/;
/**
 * Reads the licences that core metadata name: an SPDX expression (PEP 639) goes before classifiers, and those before free words.
 * Null where they name none.
 */
function pythonLicences({ fields }) {
    const [expression] = fields.get("license-expression") ?? [];
    if (expression !== undefined && expression !== "")
        return [{ expression }];
    const classified = (fields.get("classifier") ?? []).flatMap((one) => CLASSIFIER.exec(one)?.[1] ?? []);
    const free = (fields.get("license") ?? []).filter(isName);
    const names = classified.length > 0 ? classified : free;
    const sorted = [...new Set(names)].toSorted();
    return sorted.length === 0 ? null : sorted.map((name) => ({ license: { name } }));
}
function isName(text) {
    return text !== "" && text !== "UNKNOWN" && text.length <= LONGEST_NAME && !text.includes("\n");
}


/***/ }),

/***/ 22459:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ pythonNeeds)
/* harmony export */ });
/* harmony import */ var _wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84956);

/** A requirement's name, its extras and the rest (PEP 508). */
const REQUIREMENT = /^([a-z0-9][a-z0-9._-]*)\s*(?:\[([^\]]*)\])?([^]*)$/i;
const EXTRA = /\bextra\s*==\s*["']([^"']*)["']/;
/**
 * Makes a function that says which projects a distribution requires (PEP 503's form), among all of these. What only an extra requires
 * counts where one of them asks for that extra; other conditions (the system's, Python's) are not looked at.
 */
function pythonNeeds(all) {
    const asked = new Set(all
        .flatMap(requirementsOf)
        .flatMap(({ project, extras }) => extras.map((extra) => `${project}[${extra}]`)));
    return (metadata) => {
        const own = (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProjectName */ .yz)(metadata.name);
        const counting = requirementsOf(metadata).filter(({ partOf, project }) => project !== own && (partOf === null || asked.has(`${own}[${partOf}]`)));
        return [...new Set(counting.map(({ project }) => project))].toSorted();
    };
}
function requirementsOf({ requiresDist }) {
    return requiresDist.flatMap((text) => {
        const [, name = "", extras = "", rest = ""] = REQUIREMENT.exec(text) ?? [];
        if (name === "")
            return [];
        const [, partOf] = EXTRA.exec(rest) ?? [];
        return [
            {
                project: (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProjectName */ .yz)(name),
                extras: extras.split(",").map((one) => (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProjectName */ .yz)(one.trim())),
                partOf: partOf === undefined ? null : (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_0__/* .normalizeProjectName */ .yz)(partOf),
            },
        ];
    });
}


/***/ }),

/***/ 61740:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ sourceEpoch)
/* harmony export */ });
/** Reads the time that what is made is to have, in seconds since 1970; null where nothing says one (https://reproducible-builds.org/specs/source-date-epoch/). */
function sourceEpoch(host) {
    const given = host.env("SOURCE_DATE_EPOCH");
    return given !== null && /^\d{1,11}$/.test(given) ? Number(given) : null;
}


/***/ }),

/***/ 5137:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ subjectOf)
/* harmony export */ });
/** Makes the component that a list is about. */
function subjectOf(type, { name, version }) {
    const ref = version === null ? `subject:${name}` : `subject:${name}@${version}`;
    return { type, "bom-ref": ref, name, ...(version === null ? {} : { version }) };
}


/***/ }),

/***/ 54951:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ pythonUrl),
/* harmony export */   w: () => (/* binding */ wheelhouseBom)
/* harmony export */ });
/* harmony import */ var _wainwright_wheel__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84956);
/* harmony import */ var _bundled_library_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62911);
/* harmony import */ var _package_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74713);
/* harmony import */ var _python_licences_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71764);
/* harmony import */ var _python_needs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22459);





/** Lists what a wheelhouse is made of: its releases, the files of each, and what is inside of those. */
function wheelhouseBom(files, subject) {
    const needsOf = (0,_python_needs_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonNeeds */ .S)(files.map(({ metadata }) => metadata));
    const releases = new Map();
    const different = new Map(files.map((file) => [refOf(file), file])).values();
    for (const file of [...different].toSorted((a, b) => (refOf(a) < refOf(b) ? -1 : 1))) {
        const ref = pythonUrl(file.metadata);
        releases.set(ref, [...(releases.get(ref) ?? []), file]);
    }
    const named = new Map();
    for (const [ref, [file]] of releases) {
        const project = (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProjectName */ .yz)(file?.metadata.name ?? "");
        named.set(project, [...(named.get(project) ?? []), ref]);
    }
    const needs = [...releases].map(([ref, of]) => {
        const projects = of.flatMap(({ metadata }) => needsOf(metadata));
        return [ref, projects.flatMap((project) => named.get(project) ?? [])];
    });
    const components = [...releases].map(([ref, of]) => releaseOf(ref, of));
    return { subject, components, needs: new Map(needs), isIncomplete: false };
}
/** Writes the package URL of a release. */
function pythonUrl({ name, version }) {
    const own = { type: "pypi", namespace: null, qualifiers: {} };
    return (0,_package_url_js__WEBPACK_IMPORTED_MODULE_2__/* .packageUrl */ .E)({ ...own, name: (0,_wainwright_wheel__WEBPACK_IMPORTED_MODULE_1__/* .normalizeProjectName */ .yz)(name), version });
}
function releaseOf(ref, files) {
    const [first] = files;
    const { name = "", version = "" } = first?.metadata ?? {};
    const licenses = first === undefined ? null : (0,_python_licences_js__WEBPACK_IMPORTED_MODULE_3__/* .pythonLicences */ .f)(first.metadata);
    return {
        ...{ type: "library", "bom-ref": ref, name, version, purl: ref },
        ...(licenses === null ? {} : { licenses }),
        ...(files.length === 1 && first !== undefined ? hashesOf(first) : {}),
        components: files.map(fileOf),
    };
}
/** One name may stand in two folders, for two files. */
function refOf({ name, sha256 }) {
    return `file:${name}?sha256=${sha256}`;
}
function fileOf(file) {
    const ref = refOf(file);
    const own = { type: "file", "bom-ref": ref, name: file.name, ...hashesOf(file) };
    const libraries = file.libraries.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const inside = [
        ...libraries.map((library) => libraryOf(ref, library)),
        ...file.embedded.map((part) => embeddedOf(ref, part)),
    ];
    return inside.length === 0 ? own : { ...own, components: inside };
}
function embeddedOf(ref, { name, version, purl }) {
    const own = { type: "library", "bom-ref": `${ref}#${purl}`, name, purl };
    return version === null ? own : { ...own, version };
}
function libraryOf(ref, library) {
    const { name, version } = (0,_bundled_library_js__WEBPACK_IMPORTED_MODULE_4__/* .libraryName */ .b)(library.path);
    return {
        ...{ type: "library", "bom-ref": `${ref}#${library.path}`, name },
        ...(version === null ? {} : { version }),
        ...hashesOf(library),
    };
}
function hashesOf({ sha256 }) {
    return { hashes: [{ alg: "SHA-256", content: sha256 }] };
}


/***/ })

};
