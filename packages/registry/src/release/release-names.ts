/** The list that says what a release is: whoever puts it first has the version. */
export const SUMS_NAME = "SHA256SUMS";
/** An installer, of a release and of what leads to the latest one. */
export const INSTALLER_NAME = "install.sh";
/** The page for people, of a release and of what leads to the latest one. */
export const PAGE_NAME = "index.html";
/** The pointer to the latest release, beside the folders of the versions. */
export const POINTER_NAME = "latest.json";
