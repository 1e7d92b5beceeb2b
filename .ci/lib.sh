# What .ci/run and .ci/full share: steps that are timed, may be skipped with a reason, and are summed up at the end.
# A step that fails does not keep the later ones from running; the run fails all the same.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
cd "$root"

table=()
failures=0

# step NAME COMMAND...: runs it and notes how it ended and how long it took.
step() {
    local name=$1 before=$SECONDS code=0
    shift
    printf '\n==> %s\n' "$name"
    # a subshell keeps errexit alive inside the step, which "||" would switch off
    set +e
    (set -e; "$@")
    code=$?
    set -e
    if ((code == 0)); then
        note "$name" "$((SECONDS - before))" ok
    else
        failures=$((failures + 1))
        note "$name" "$((SECONDS - before))" "FAILED ($code)"
    fi
}

# skip NAME REASON
skip() {
    printf '\n==> %s: skipped, %s\n' "$1" "$2"
    note "$1" - "skipped: $2"
}

note() {
    table+=("$(printf '%-34s %8s   %s' "$1" "$2" "$3")")
}

# finish: the table, the sum of the tests, and the exit code.
finish() {
    printf '\n%-34s %8s   %s\n' step seconds result
    printf '%s\n' "${table[@]}"
    note_total
    ((failures == 0))
}

note_total() {
    printf '%-34s %8s\n\n' total "$SECONDS"
    find . -path '*/target/*-reports/TEST-*.xml' -newer "$started" -print0 | xargs -0 -r grep -ho '<testsuite [^>]*' |
        awk '{
                 for (i = 1; i <= NF; i++) if (match($i, /^(tests|errors|failures|skipped)="[0-9]+"/)) {
                     split($i, pair, "\""); sub("=", "", pair[1]); sum[pair[1]] += pair[2]
                 }
             }
             END {
                 failed = sum["errors"] + sum["failures"]
                 printf "%d passed, %d failed, %d skipped\n", sum["tests"] - failed - sum["skipped"], failed, sum["skipped"]
             }'
}

# copy_to DIRECTORY: the work tree without what git ignores, so that another build does not disturb this one.
copy_to() {
    git ls-files -z --cached --others --exclude-standard | tar --null --ignore-failed-read -T - -cf - 2>/dev/null | tar -xf - -C "$1"
}

# java_home_of_at_least FEATURE: the home of the newest JDK here that is at least that new; fails if there is none.
java_home_of_at_least() {
    local home feature best=0 found=
    for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/*; do
        [[ -x $home/bin/javac ]] || continue
        feature=$("$home/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')
        if ((${feature:-0} >= $1 && feature > best)); then
            best=$feature found=$home
        fi
    done
    [[ -n $found ]] && printf '%s\n' "$found"
}

# The build needs a JDK 17 or later; a bare Debian gets one.
ensure_jdk() {
    local feature
    feature=$("${JAVA_HOME:+$JAVA_HOME/bin/}javac" -version 2>/dev/null | sed -n 's/^javac \([0-9]*\).*/\1/p') || true
    if ((${feature:-0} >= 17)); then
        return
    fi
    printf 'No JDK 17 or later on the path: installing one.\n'
    apt-get update -qq
    apt-get install -y -qq --no-install-recommends openjdk-17-jdk-headless curl unzip
}

qgis_server_is_there() {
    command -v qgis_mapserver >/dev/null && command -v ogrinfo >/dev/null && /usr/bin/python3 -c 'import qgis.core' 2>/dev/null
}

# The feasibility suite against the QGIS Server that is installed; none is a failure here.
real_qgis_server() {
    ./mvnw -B -Pqgis-server -Dqgis.required -pl adapter-qgis -am test -Dtest='QgisServer*Test' \
        -Dsurefire.failIfNoSpecifiedTests=false
}

# Few cases and no judgement of times: that the benchmark runs, and that every case in it comes to what it should.
benchmark_of_few_cases() {
    ./mvnw -B -q -Pbenchmarks -pl benchmarks -am -DskipTests verify -Dbenchmark.run -Dcases=20 -Drounds=2 -Dwarm-up=1
}

# command_below HEADING: the first code block below that heading of the README.
command_below() {
    awk -v heading="## $1" '
        $0 == heading { below = 1; next }
        below && /^```/ { if (inside) exit; inside = 1; next }
        below && inside { print }
        below && !inside && /^## / { exit }' README.md
}

started=$(mktemp)
workspace=$(mktemp -d)
trap 'rm -rf "$started" "$workspace"' EXIT
