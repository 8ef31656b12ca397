import { createHash } from 'node:crypto';

/**
 * One call of a process for one pool: what it has to say first (calls that ended, what the exchange said, what was
 * taken while Redis was lost), then its takes, all in one step. The only clock is the server's.
 *
 * The hash holds `epoch` (which creation of the key this is), `end` of the window (0: none has begun), `used`, `limit`
 * (if the exchange named one), `stop`, `young` and `youngOf` (a key made or joined after a loss gives no more than one
 * share to each, until everybody had time to report), `doubt` (1: nobody knows when the exchange's window began), `big`
 * (the heaviest take of the window), and one field per process, `m:<id>`: taken, ahead, till, since, hungry, fly, old, alive.
 */
const lua = `
local key, id, epoch = KEYS[1], ARGV[1], ARGV[2]
local quota, window, idle, beat = tonumber(ARGV[3]), tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6])
local knew, mine, loose, looseFor = tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9]), tonumber(ARGV[10])
local fly, done, back, stopFor = tonumber(ARGV[11]), tonumber(ARGV[12]), tonumber(ARGV[13]), tonumber(ARGV[14])
local seenLimit, seenLeft, seenReset = tonumber(ARGV[15]), tonumber(ARGV[16]), tonumber(ARGV[17])
local alone = ARGV[18] == '1'
local FIRST_TAKE = 19
local EPSILON = 1e-6
local huge = math.huge

local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local pool, members, writes, gone = {}, {}, {}, {}
local raw = redis.call('HGETALL', key)
for i = 1, #raw, 2 do
  local name, value = raw[i], raw[i + 1]
  if string.sub(name, 1, 2) == 'm:' then
    local taken, ahead, till, since, hungry, flying, old, alive =
      string.match(value, '^(%S+) (%S+) (%S+) (%S+) (%S+) (%S+) (%S+) (%S+)$')
    members[string.sub(name, 3)] = { taken = tonumber(taken), ahead = tonumber(ahead), till = tonumber(till),
      since = tonumber(since), hungry = tonumber(hungry), fly = tonumber(flying), old = tonumber(old),
      alive = tonumber(alive) }
  else
    pool[name] = value
  end
end

local fresh = not pool.epoch
if fresh then pool.epoch = time[1] .. '.' .. time[2] end
local finish, used = tonumber(pool['end'] or 0), tonumber(pool.used or 0)
local limit = tonumber(pool.limit or quota)
local stop, young, youngOf = tonumber(pool.stop or 0), tonumber(pool.young or 0), tonumber(pool.youngOf or 1)
local big, doubt = tonumber(pool.big or 0), tonumber(pool.doubt or 0)

local function isAlive(m) return m.alive > now - 3 * beat end
local function isActive(m) return m.till > now and isAlive(m) end
local function write(name, m)
  writes[#writes + 1] = 'm:' .. name
  writes[#writes + 1] = table.concat({ m.taken, m.ahead, m.till, m.since, m.hungry, m.fly, m.old, m.alive }, ' ')
end

local me = members[id]
local known = me ~= nil
if not known then
  me = { taken = 0, ahead = 0, till = 0, since = now, hungry = 0, fly = 0, old = 0 }
  members[id] = me
end
me.alive = now

-- The window is over: the pool is full at once. Who got less than equals by less than one take is ahead next time.
local function roll()
  local sum, count = 0, 0
  for _, m in pairs(members) do
    if m.hungry == 2 and isActive(m) then sum, count = sum + m.taken + m.ahead, count + 1 end
  end
  for name, m in pairs(members) do
    if isAlive(m) then
      local claims = m.hungry == 2 and isActive(m)
      m.ahead = claims and math.max(-big, math.min(big, m.taken + m.ahead - sum / count)) or 0
      m.taken, m.since, m.old, m.hungry = 0, now, m.fly, math.max(0, m.hungry - 1)
      if name ~= id then write(name, m) end
    else
      members[name] = nil
      gone[#gone + 1] = 'm:' .. name
    end
  end
  finish, used, big, doubt = 0, 0, 0, 0
end

-- What was taken without Redis, or is known to this process and no longer to Redis, counts.
local extra = loose
if not known and epoch ~= '' and epoch ~= pool.epoch then extra = mine end
if extra > 0 then
  if finish > 0 and finish <= now then roll() end
  finish = math.max(finish, now + looseFor)
  used, me.taken, doubt = used + extra, me.taken + extra, 1
end
if alone or extra > 0 or fresh and epoch ~= '' then
  youngOf = young > now and math.max(youngOf, knew) or knew
  young = now + 2 * beat
end

-- Calls that ended; those of an earlier window are taken to end first, and what they give back counts no more.
local late = math.min(me.old, done)
me.old = me.old - late
me.fly = fly >= 0 and fly or math.max(0, me.fly - done)
local returned = math.max(0, math.min(back - late, me.taken))
me.taken, used = me.taken - returned, math.max(0, used - returned)

-- The exchange is right, in the strict direction; what is under way may or may not be in its figure.
if seenLimit >= 0 then
  limit = seenLimit
  local seenEnd = now + seenReset
  local stale = finish - seenEnd > window / 2 and seenReset < window / 10
  if seenReset > 0 and not stale then
    if finish <= now or seenEnd - finish > window / 2 then roll() end
    finish, doubt = seenEnd, 0
    local under = 0
    for _, m in pairs(members) do
      if isAlive(m) then under = under + m.fly end
    end
    used = math.max(used, limit - seenLeft + under)
  end
end
if stopFor > 0 then stop = math.max(stop, now + stopFor) end

-- The level up to which each process may take: what is left is poured over all that want more, lowest first.
local others = {}
local function levelOf(left)
  local filled = me.taken + me.ahead
  local remaining = (finish > 0 and finish or now + window) - now
  for name, m in pairs(members) do
    if name ~= id and isActive(m) then
      -- Who is refused wants more; who was refused in the last window may soon; else twice its pace is what it needs.
      local wants = m.hungry == 2 or m.hungry == 1 and remaining > window / 2 or now - m.since < idle
      local need = wants and huge or 2 * m.taken / (now - m.since) * remaining
      others[#others + 1] = { at = m.taken + m.ahead, need = need, till = m.till }
    end
  end
  if #others == 0 then return filled + left end
  local low, high = filled, filled + left
  for _ = 1, 40 do
    local level = (low + high) / 2
    local poured = level - filled
    for _, other in ipairs(others) do poured = poured + math.min(other.need, math.max(0, level - other.at)) end
    if poured > left then high = level else low = level end
  end
  return high
end

local answer = {}
local asked = #ARGV >= FIRST_TAKE
if asked then
  if finish > 0 and finish <= now then roll() end
  local left, refused, longest = limit - used, false, 0
  local level = stop <= now and left > 0 and levelOf(left) or 0
  if young > now then level = math.min(level, limit / math.max(1, youngOf)) end
  for i = FIRST_TAKE, #ARGV, 2 do
    local weight, count = tonumber(ARGV[i]), tonumber(ARGV[i + 1])
    local room, granted, wait = level - me.taken - me.ahead, 0, 0
    if stop > now then
      wait = stop - now
    elseif weight <= 0 then
      granted = count
    else
      granted = math.max(0, math.min(count, math.floor(left / weight), math.floor(room / weight + EPSILON)))
      local rest = left - granted * weight
      -- One more where the others' reserve is too small for such a take anyway, or can spare it.
      if granted < count and rest >= weight and room - granted * weight > EPSILON and young <= now then
        for _, other in ipairs(others) do
          local reserved = math.min(other.need, math.max(0, level - other.at))
          rest = rest - weight * math.floor(reserved / weight + EPSILON)
        end
        if rest >= weight then granted = granted + 1 end
      end
      if granted > 0 then
        -- After takes without Redis the exchange may count from any take on, until it says so or is left alone.
        if finish == 0 or doubt == 1 then finish = now + window end
        local sum = granted * weight
        left, used, me.taken, me.fly = left - sum, used + sum, me.taken + sum, me.fly + sum
        big = math.max(big, weight)
      end
      if granted < count then
        wait = (finish > 0 and finish or now + window) - now
        if weight <= limit then refused = true end
        if left >= weight then
          wait = math.min(wait, math.max(10, idle / 4))
          for _, other in ipairs(others) do wait = math.min(wait, other.till - now + 1) end
        end
      end
    end
    longest = math.max(longest, wait)
    answer[#answer + 1] = granted
    answer[#answer + 1] = math.ceil(wait)
  end
  if refused then me.hungry = 2 end
  me.till = math.max(me.till, now + longest + idle)
end

local alive = 0
for _, m in pairs(members) do
  if isAlive(m) then alive = alive + 1 end
end
write(id, me)
local head = { 'epoch', pool.epoch, 'end', finish, 'used', used, 'stop', stop, 'young', young, 'youngOf', youngOf,
  'big', big, 'doubt', doubt }
if seenLimit >= 0 then
  head[#head + 1] = 'limit'
  head[#head + 1] = limit
end
for _, value in ipairs(writes) do head[#head + 1] = value end
redis.call('HSET', key, unpack(head))
if #gone > 0 then redis.call('HDEL', key, unpack(gone)) end
redis.call('PEXPIRE', key, math.ceil(math.max(finish, stop, now) - now + 2 * window + 60000))

local open = finish > now
local state = { pool.epoch, limit, math.ceil(open and used or 0), math.ceil(open and finish - now or 0), alive,
  math.ceil(open and me.taken or 0), math.ceil(math.max(0, stop - now)) }
for _, value in ipairs(answer) do state[#state + 1] = value end
return state
`;

/** The script as it is sent to a server that does not know it yet. */
export const script: string = lua.trim();

/** What the server knows it by. */
export const scriptHash: string = createHash('sha1').update(script).digest('hex');
