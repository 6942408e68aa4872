#!/usr/bin/env bash
# Proof that a batch can be spread over machines with an existing engine, and that nothing is lost or there twice
# when a machine dies: 300 documents through GNU parallel over ssh on three hosts, one of which is killed midway;
# the merged output must equal that of a single process, byte for byte.
#
# The hosts are network namespaces of this machine, each with an sshd of its own and throw-away keys; the disk is
# theirs too, as a fleet's network disk is. Needs root, GNU parallel, openssh-server and iproute2.
#
#   scripts/proof-over-ssh.sh [DIST]      DIST: a built package folder (default: this one)
set -euo pipefail

here=$(cd "$(dirname "$0")/.." && pwd)
package=$(cd "${1:-$here}" && pwd)
minutebook="$(command -v node) $package/bin/minutebook.cjs"
documents=300

not_here() {
  echo "not proved here: $1"
  exit 0
}
[ "$(id -u)" = 0 ] || not_here "network namespaces need root"
for tool in parallel ssh sshd ssh-keygen ip; do
  command -v $tool >/dev/null || [ -x /usr/sbin/$tool ] || not_here "$tool is not installed (Debian: parallel openssh-server openssh-client iproute2)"
done
PATH=$PATH:/usr/sbin

work=$(mktemp -d)
mark=mb$$
hosts=(1 2 3)
clean_up() {
  for i in "${hosts[@]}"; do
    ip netns pids $mark-$i 2>/dev/null | xargs -r kill -9 2>/dev/null || true
    ip netns del $mark-$i 2>/dev/null || true
    ip link del $mark-$i 2>/dev/null || true
  done
  rm -rf "$work"
}
trap clean_up EXIT
ip netns add $mark-1 2>/dev/null || not_here "this machine does not allow network namespaces"

# Three hosts, 198.18.0.0/15 being set aside for tests of networks.
ssh-keygen -q -t ed25519 -N '' -f "$work/user"
ssh-keygen -q -t ed25519 -N '' -f "$work/host"
mkdir -p /run/sshd
for i in "${hosts[@]}"; do
  [ "$i" = 1 ] || ip netns add $mark-$i
  ip link add $mark-$i type veth peer name eth0 netns $mark-$i 2>/dev/null || not_here "this machine does not allow virtual network links"
  ip addr add 198.18.$i.1/30 dev $mark-$i
  ip link set $mark-$i up
  ip -n $mark-$i addr add 198.18.$i.2/30 dev eth0
  ip -n $mark-$i link set eth0 up
  ip -n $mark-$i link set lo up
  ip netns exec $mark-$i "$(command -v sshd)" -f /dev/null -o HostKey="$work/host" -o AuthorizedKeysFile="$work/user.pub" \
    -o PermitRootLogin=yes -o StrictModes=no -o UsePAM=no -o PidFile=none -o ListenAddress=198.18.$i.2 -o MaxStartups=50
done
ssh="ssh -i $work/user -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR \
-o ConnectTimeout=3 -o ServerAliveInterval=1 -o ServerAliveCountMax=2"
for i in "${hosts[@]}"; do $ssh root@198.18.$i.2 true; done

# The questions: lines of NDJSON that hold the documents, made from the fixtures and samples.
node "$here/scripts/proof-questions.mjs" $documents >"$work/questions.ndjson"
echo "$documents documents, one process …"
$minutebook parse --filter <"$work/questions.ndjson" >"$work/single.ndjson"

echo "the same on three hosts, of which one is killed midway …"
split -l 10 -a 3 "$work/questions.ndjson" "$work/part-"
touch "$work/jobs.log"
(
  # Once the doomed host has answered twice, it goes: all its processes, and its network.
  until [ "$(grep -c 198.18.2.2 "$work/jobs.log")" -ge 2 ]; do sleep 0.05; done
  ip -n $mark-2 link set eth0 down
  ip netns pids $mark-2 | xargs -r kill -9
  wc -l <"$work/jobs.log" >"$work/killed-after"
) &
killer=$!
# (Not --pipe: parallel gives a job that it tries again no input, and takes the empty answer for success.)
parallel --will-cite --retries 5 --joblog "$work/jobs.log" \
  --sshlogin "1/$ssh root@198.18.1.2,1/$ssh root@198.18.2.2,1/$ssh root@198.18.3.2" \
  "$minutebook parse --filter < {}" ::: "$work"/part-* >"$work/answers.ndjson"
wait $killer

$minutebook merge --expect "$work/questions.ndjson" --output "$work/merged.ndjson" "$work/answers.ndjson"
cmp "$work/merged.ndjson" "$work/single.ndjson"
awk -v killed="$(cat "$work/killed-after")" 'NR > 1 { match($0, /198\.18\.[0-9]\.2/); jobs[substr($0, RSTART, RLENGTH)]++ } END {
  for (host in jobs) printf "  %s answered %d parts\n", host, jobs[host]
  printf "  198.18.2.2 was killed after %d of %d parts\n", killed - 1, NR - 1
}' "$work/jobs.log"
echo "proved: the merged output of the three hosts is that of one process, byte for byte, nothing missing and nothing twice"
