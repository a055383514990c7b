/* A disk that fails when it is told to. Loaded before libc (LD_PRELOAD), it stands between a
 * program and what it writes below one folder: it counts the steps, notes them with their data,
 * and lets one of them go wrong. Everything else passes.
 *
 * A step is whatever changes the disk: opening for writing, writing, cutting, syncing, naming,
 * renaming and removing. Two threads that write at once would share the count; nothing here has two.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum kind { NOTHING, FAIL, FAIL_FOR_GOOD, SHORT, KILL, TEAR };
enum step { OPEN = 'o', WRITE = 'w', CUT = 't', SYNC = 's', RENAME = 'r', UNLINK = 'u', LINK = 'l',
            MKDIR = 'm', SYNC_ALL = 'S' };

static char folder[PATH_MAX];
static int steps, at, kind, failure, struck, notes = -1;

#define REAL(name) \
    static __typeof__(name) *real; \
    if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

/* Called by the tests. */

void disk_watch(const char *path) { snprintf(folder, sizeof folder, "%s", path); }

void disk_arm(int number, int what, int error) {
    steps = struck = 0;
    at = number;
    kind = what;
    failure = error;
}

void disk_note(int descriptor) { notes = descriptor; }
int disk_steps(void) { return steps; }
int disk_struck(void) { return struck; }

/* Whether a path, or an open file, is on the disk; its full path goes to `full`. */

static int path_is_ours(int at_folder, const char *path, char *full) {
    char base[PATH_MAX] = "", link[64];
    if (!folder[0] || !path) return 0;
    if (path[0] == '/') {
        snprintf(full, PATH_MAX, "%s", path);
    } else {
        if (at_folder == AT_FDCWD) {
            if (!getcwd(base, sizeof base)) return 0;
        } else {
            snprintf(link, sizeof link, "/proc/self/fd/%d", at_folder);
            ssize_t size = readlink(link, base, sizeof base - 1);
            if (size < 0) return 0;
            base[size] = 0;
        }
        if (snprintf(full, PATH_MAX, "%s/%s", base, path) >= PATH_MAX) return 0;
    }
    size_t length = strlen(folder);
    return !strncmp(full, folder, length) && (full[length] == '/' || !full[length]);
}

static int file_is_ours(int descriptor, char *full) {
    char link[64];
    if (!folder[0]) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t size = readlink(link, full, PATH_MAX - 1);
    if (size < 0) return 0;
    full[size] = 0;
    size_t length = strlen(folder);
    return !strncmp(full, folder, length) && (full[length] == '/' || !full[length]);
}

static void put(const void *data, size_t size) {
    static ssize_t (*out)(int, const void *, size_t);
    if (!out) out = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    const char *left = data;
    while (size) {
        ssize_t done = out(notes, left, size);
        if (done <= 0) abort();
        left += done;
        size -= (size_t)done;
    }
}

static void note(char what, const char *path, const char *other, uint64_t offset, const void *data,
                 uint64_t size) {
    if (notes < 0) return;
    int before = errno;
    uint32_t lengths[2] = {(uint32_t)strlen(path), (uint32_t)(other ? strlen(other) : 0)};
    put(&what, 1);
    put(lengths, sizeof lengths);
    put(&offset, sizeof offset);
    put(&size, sizeof size);
    put(path, lengths[0]);
    put(other ? other : "", lengths[1]);
    if (data) put(data, size);
    errno = before;
}

/* Counts a step. Returns 1 where it must fail, with errno set; 2 where a write must be short. */
static int strike(char what) {
    steps++;
    if (kind == NOTHING || steps < at || (steps > at && kind != FAIL_FOR_GOOD)) return 0;
    if ((kind == SHORT || kind == TEAR) && what != WRITE) return 0;
    /* A full disk still syncs, removes and cuts. */
    if (failure == ENOSPC && (what == SYNC || what == UNLINK || what == CUT)) return 0;
    struck = 1;
    if (kind == KILL) {
        raise(SIGKILL);
    }
    if (kind == SHORT || kind == TEAR) return 2;
    errno = failure;
    return 1;
}

static int writes(int flags) { return (flags & O_ACCMODE) != O_RDONLY || flags & (O_CREAT | O_TRUNC); }

/* Opening: a step only where the file is made or emptied by it. */

#define OPENING(name, dirfd_parameter, dirfd)                                               \
    int name(dirfd_parameter const char *path, int flags, ...) {                            \
        REAL(name);                                                                         \
        char full[PATH_MAX];                                                                \
        va_list rest;                                                                       \
        va_start(rest, flags);                                                              \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;             \
        va_end(rest);                                                                       \
        int ours = writes(flags) && path_is_ours(dirfd, path, full);                        \
        struct stat found;                                                                  \
        int absent = ours && stat(full, &found) != 0;                                       \
        int step = ours && ((flags & O_CREAT && absent) || (flags & O_TRUNC && !absent));   \
        if (step && strike(OPEN) == 1) return -1;                                           \
        if (ours && kind == FAIL_FOR_GOOD && struck && failure == EROFS) {                  \
            errno = EROFS;                                                                  \
            return -1;                                                                      \
        }                                                                                   \
        int result = OPEN_CALL(dirfd);                                                      \
        if (result >= 0 && step) {                                                          \
            if (absent) note(OPEN, full, NULL, 0, NULL, 0);                                 \
            else note(CUT, full, NULL, 0, NULL, 0);                                         \
        }                                                                                   \
        return result;                                                                      \
    }

#define COMMA ,
#define OPEN_CALL(dirfd) real(path, flags, mode)
OPENING(open, , AT_FDCWD)
OPENING(open64, , AT_FDCWD)
#undef OPEN_CALL
#define OPEN_CALL(dirfd) real(dirfd, path, flags, mode)
OPENING(openat, int at_folder COMMA, at_folder)
OPENING(openat64, int at_folder COMMA, at_folder)

/* Writing. */

ssize_t write(int descriptor, const void *data, size_t size) {
    REAL(write);
    char full[PATH_MAX];
    if (!file_is_ours(descriptor, full)) return real(descriptor, data, size);
    int fault = strike(WRITE);
    if (fault == 1) return -1;
    if (fault == 2) size = (size + 1) / 2;
    off_t offset = fcntl(descriptor, F_GETFL) & O_APPEND ? lseek(descriptor, 0, SEEK_END)
                                                         : lseek(descriptor, 0, SEEK_CUR);
    ssize_t done = real(descriptor, data, size);
    if (done > 0) note(WRITE, full, NULL, (uint64_t)offset, data, (uint64_t)done);
    if (fault == 2 && kind == TEAR) raise(SIGKILL);
    return done;
}

#define PWRITE(name, type)                                                                  \
    ssize_t name(int descriptor, const void *data, size_t size, type offset) {              \
        REAL(name);                                                                         \
        char full[PATH_MAX];                                                                \
        if (!file_is_ours(descriptor, full)) return real(descriptor, data, size, offset);   \
        int fault = strike(WRITE);                                                          \
        if (fault == 1) return -1;                                                          \
        if (fault == 2) size = (size + 1) / 2;                                              \
        ssize_t done = real(descriptor, data, size, offset);                                \
        if (done > 0) note(WRITE, full, NULL, (uint64_t)offset, data, (uint64_t)done);      \
        if (fault == 2 && kind == TEAR) raise(SIGKILL);                                     \
        return done;                                                                        \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define ON_FILE(name, parameters, arguments, what, offset)                                  \
    int name parameters {                                                                   \
        REAL(name);                                                                         \
        char full[PATH_MAX];                                                                \
        if (!file_is_ours(descriptor, full)) return real arguments;                         \
        if (strike(what) == 1) return -1;                                                   \
        int result = real arguments;                                                        \
        if (result == 0) note(what, full, NULL, offset, NULL, 0);                           \
        return result;                                                                      \
    }
ON_FILE(ftruncate, (int descriptor, off_t size), (descriptor, size), CUT, (uint64_t)size)
ON_FILE(ftruncate64, (int descriptor, off64_t size), (descriptor, size), CUT, (uint64_t)size)
ON_FILE(fsync, (int descriptor), (descriptor), SYNC, 0)
ON_FILE(fdatasync, (int descriptor), (descriptor), SYNC, 0)

/* The whole system's sync tells of no failure. */
void sync(void) {
    REAL(sync);
    if (folder[0] && kind == KILL) strike(SYNC);
    real();
    if (folder[0]) note(SYNC_ALL, folder, NULL, 0, NULL, 0);
}

/* Naming. */

#define ON_PATH(name, parameters, arguments, dirfd, what)                                   \
    int name parameters {                                                                   \
        REAL(name);                                                                         \
        char full[PATH_MAX];                                                                \
        if (!path_is_ours(dirfd, path, full)) return real arguments;                        \
        if (strike(what) == 1) return -1;                                                   \
        int result = real arguments;                                                        \
        if (result == 0) note(what, full, NULL, 0, NULL, 0);                                \
        return result;                                                                      \
    }
ON_PATH(unlink, (const char *path), (path), AT_FDCWD, UNLINK)
ON_PATH(unlinkat, (int at_folder, const char *path, int flags), (at_folder, path, flags), at_folder,
        UNLINK)
ON_PATH(mkdir, (const char *path, mode_t mode), (path, mode), AT_FDCWD, MKDIR)
ON_PATH(mkdirat, (int at_folder, const char *path, mode_t mode), (at_folder, path, mode), at_folder,
        MKDIR)

#define ON_PATHS(name, parameters, arguments, from_folder, to_folder, what)                 \
    int name parameters {                                                                   \
        REAL(name);                                                                         \
        char full[PATH_MAX], other[PATH_MAX];                                               \
        if (!path_is_ours(from_folder, from, full) || !path_is_ours(to_folder, to, other))  \
            return real arguments;                                                          \
        if (strike(what) == 1) return -1;                                                   \
        int result = real arguments;                                                        \
        if (result == 0) note(what, full, other, 0, NULL, 0);                               \
        return result;                                                                      \
    }
ON_PATHS(rename, (const char *from, const char *to), (from, to), AT_FDCWD, AT_FDCWD, RENAME)
ON_PATHS(renameat, (int one, const char *from, int two, const char *to), (one, from, two, to), one,
         two, RENAME)
ON_PATHS(link, (const char *from, const char *to), (from, to), AT_FDCWD, AT_FDCWD, LINK)
ON_PATHS(linkat, (int one, const char *from, int two, const char *to, int flags),
         (one, from, two, to, flags), one, two, LINK)
