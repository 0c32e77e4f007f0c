/** Is a library that packages are built against: how builds name it when they miss it, and what Debian calls it. */
export interface SystemLibrary {
  /** The Debian package with its headers. */
  readonly debian: string;
  /** Beginnings of paths that sources include. */
  readonly headers: readonly string[];
  /** Names as pkg-config(1), CMake's find_package, setup.py or the linker's -l have them, in lower case. */
  readonly names: readonly string[];
}

/** Lists the libraries that the packages most built from source ask for; Debian's names are the same in all suites that serve. */
export const SYSTEM_LIBRARIES: readonly SystemLibrary[] = [
  library("libjpeg-dev", ["jpeglib.h", "jconfig.h"], ["jpeg", "libjpeg"]),
  library("zlib1g-dev", ["zlib.h"], ["z", "zlib"]),
  library("libpng-dev", ["png.h"], ["png", "libpng", "png16"]),
  library("libtiff-dev", ["tiff.h", "tiffio.h"], ["tiff", "libtiff", "libtiff-4"]),
  library("libwebp-dev", ["webp/"], ["webp", "libwebp"]),
  library("liblcms2-dev", ["lcms2.h"], ["lcms2"]),
  library("libopenjp2-7-dev", ["openjpeg.h", "openjpeg-"], ["openjp2", "libopenjp2"]),
  library("libfreetype-dev", ["ft2build.h", "freetype/"], ["freetype", "freetype2"]),
  library("libssl-dev", ["openssl/"], ["ssl", "crypto", "openssl", "libssl", "libcrypto"]),
  library("libffi-dev", ["ffi.h"], ["ffi", "libffi"]),
  library("libxml2-dev", ["libxml/"], ["xml2", "libxml2", "libxml-2.0"]),
  library("libxslt1-dev", ["libxslt/", "libexslt/"], ["xslt", "exslt", "libxslt"]),
  library("libyaml-dev", ["yaml.h"], ["yaml", "yaml-0.1"]),
  library("libdbus-1-dev", ["dbus/"], ["dbus-1"]),
  library("libglib2.0-dev", ["glib.h", "gio/"], ["glib-2.0", "gio-2.0", "gobject-2.0"]),
  library("libgirepository1.0-dev", ["girepository.h"], ["gobject-introspection-1.0"]),
  library("libcairo2-dev", ["cairo.h", "cairo/"], ["cairo"]),
  library("libsqlite3-dev", ["sqlite3.h"], ["sqlite3"]),
  library("libbz2-dev", ["bzlib.h"], ["bz2"]),
  library("liblzma-dev", ["lzma.h"], ["lzma", "liblzma"]),
  library("libzstd-dev", ["zstd.h"], ["zstd", "libzstd"]),
  library("liblz4-dev", ["lz4.h"], ["lz4", "liblz4"]),
  library("libsnappy-dev", ["snappy-c.h", "snappy.h"], ["snappy"]),
  library("libpq-dev", ["libpq-fe.h"], ["pq", "libpq", "pg_config"]),
  library("default-libmysqlclient-dev", ["mysql.h", "mysql/"], ["mysqlclient", "mysql_config"]),
  library("unixodbc-dev", ["sql.h", "sqlext.h"], ["odbc"]),
  library("libgmp-dev", ["gmp.h"], ["gmp"]),
  library("libmpfr-dev", ["mpfr.h"], ["mpfr"]),
  library("libmpc-dev", ["mpc.h"], ["mpc"]),
  library("libsodium-dev", ["sodium.h"], ["sodium", "libsodium"]),
  library("libzmq3-dev", ["zmq.h"], ["zmq", "libzmq"]),
  library("libhdf5-dev", ["hdf5.h"], ["hdf5"]),
  library("libgeos-dev", ["geos_c.h"], ["geos", "geos_c", "geos-config"]),
  library("libproj-dev", ["proj.h"], ["proj"]),
  library("libcurl4-openssl-dev", ["curl/"], ["curl", "libcurl", "curl-config"]),
  library("libkrb5-dev", ["gssapi/", "krb5.h", "krb5/"], ["gssapi_krb5", "krb5", "krb5-config"]),
  library("libldap2-dev", ["ldap.h", "lber.h"], ["ldap", "lber"]),
  library("libsasl2-dev", ["sasl/"], ["sasl2"]),
  library("libusb-1.0-0-dev", ["libusb.h", "libusb-1.0/"], ["usb-1.0", "libusb-1.0"]),
  library("libudev-dev", ["libudev.h"], ["udev", "libudev"]),
  library("libbluetooth-dev", ["bluetooth/"], ["bluetooth", "bluez"]),
  library("libasound2-dev", ["alsa/"], ["asound", "alsa"]),
  library("portaudio19-dev", ["portaudio.h"], ["portaudio", "portaudio-2.0"]),
  library("libsndfile1-dev", ["sndfile.h"], ["sndfile"]),
  library("libsystemd-dev", ["systemd/"], ["systemd", "libsystemd"]),
  library("libcap-dev", ["sys/capability.h"], ["cap", "libcap"]),
  library("libevent-dev", ["event2/", "event.h"], ["event", "libevent"]),
  library("libncurses-dev", ["curses.h", "ncurses.h"], ["ncurses", "ncursesw", "curses"]),
  library("libreadline-dev", ["readline/"], ["readline"]),
  library("libopenblas-dev", ["cblas.h", "openblas"], ["openblas", "cblas", "lapack", "blas"]),
  library("libfontconfig-dev", ["fontconfig/"], ["fontconfig"]),
  library("libx11-dev", ["x11/"], ["x11"]),
  library("libraqm-dev", ["raqm.h"], ["raqm", "libraqm"]),
  library("libharfbuzz-dev", ["hb.h", "harfbuzz/"], ["harfbuzz"]),
  library("libfribidi-dev", ["fribidi"], ["fribidi"]),
  library("libqhull-dev", ["libqhull_r/", "libqhull/"], ["qhull", "qhull_r"]),
  library("libgl-dev", ["gl/gl.h"], ["gl"]),
];

function library(
  debian: string,
  headers: readonly string[],
  names: readonly string[],
): SystemLibrary {
  return { debian, headers, names };
}
