-- Runs the test script $TEST in Neovim and ends Neovim, with exit code 1 where it failed. What is
-- global here is for these scripts.

local kDeadline = 60 * 1000 -- milliseconds: none of them is spent where all goes well

-- The last list of diagnostics that the server has sent for each file.
local published = {}
local show = vim.lsp.handlers['textDocument/publishDiagnostics']
vim.lsp.handlers['textDocument/publishDiagnostics'] = function(err, result, ...)
  published[vim.uri_to_fname(result.uri)] = result.diagnostics
  return show(err, result, ...)
end

function path_of(name) return vim.env.REPORTS .. '/' .. name end

function published_of(name) return published[path_of(name)] end

-- What the server has sent, a line a diagnostic.
local function all_published()
  local lines = {}
  for path, diagnostics in pairs(published) do
    if #diagnostics == 0 then table.insert(lines, path .. ': none') end
    for _, diagnostic in ipairs(diagnostics) do
      local at = diagnostic.range.start
      table.insert(lines, string.format('%s, line %d, character %d: %s', path, at.line, at.character,
        diagnostic.message))
    end
  end
  return table.concat(lines, '\n    ')
end

-- Lets Neovim do its work until `condition` holds.
function wait_until(what, condition)
  if vim.wait(kDeadline, condition, 20) then return end
  error('waited in vain until ' .. what .. '; sent were\n    ' .. all_published(), 2)
end

function expect_equal(actual, expected, what)
  if vim.deep_equal(actual, expected) then return end
  error(string.format('%s is %s, not %s', what, vim.inspect(actual), vim.inspect(expected)), 2)
end

function expect_text(text, part)
  if text:find(part, 1, true) then return end
  error(string.format('%q does not hold %q', text, part), 2)
end

-- Shows a report, as a user would by `:edit`; returns its buffer.
function open(name)
  vim.cmd('edit ' .. vim.fn.fnameescape(path_of(name)))
  return vim.api.nvim_get_current_buf()
end

-- The characters that a diagnostic underlines.
function text_of(diagnostic)
  return table.concat(
    vim.api.nvim_buf_get_text(diagnostic.bufnr, diagnostic.lnum, diagnostic.col,
      diagnostic.end_lnum, diagnostic.end_col, {}), '\n')
end

-- Waits until Neovim shows exactly one finding in `buffer`, on `text` in line `number` (from 1);
-- returns it.
function wait_for_finding(buffer, number, text)
  local found
  wait_until(string.format('%q is underlined in line %d alone', text, number), function()
    local all = vim.diagnostic.get(buffer)
    found = all[1]
    return #all == 1 and found.lnum == number - 1 and text_of(found) == text
  end)
  return found
end

-- What Neovim shows for a report, be it open or not.
function findings_in(name)
  local buffer = vim.fn.bufnr('^' .. path_of(name) .. '$')
  return buffer < 0 and {} or vim.diagnostic.get(buffer)
end

-- Waits until the server has sent that there is nothing in a report, and Neovim shows nothing.
function wait_for_none(name)
  wait_until('nothing is found in ' .. name, function()
    local sent = published_of(name)
    return sent and #sent == 0 and #findings_in(name) == 0
  end)
end

-- Types: `type_keys('3G0/x<CR>')`.
function type_keys(keys)
  local codes = vim.api.nvim_replace_termcodes(keys, true, false, true)
  vim.api.nvim_feedkeys(codes, 'xt', false)
end

-- Gives a command line that the page tells, without its colon; the page must tell it.
function follow_page(command)
  local page = table.concat(vim.fn.readfile(vim.env.PAGE), '\n')
  expect_text(page, '`:' .. command .. '`')
  vim.cmd(command)
end

-- From now on takes the only choice that holds `part` wherever some are offered. Returns a function
-- that tells what was taken; until then nil.
function take_choice(part)
  local taken
  vim.ui.select = function(items, options, on_choice)
    local titles = vim.tbl_map(options.format_item, items)
    local fitting = vim.tbl_filter(function(index)
      return titles[index]:find(part, 1, true)
    end, vim.tbl_keys(titles))
    if #fitting ~= 1 then error(part .. ' is not one of ' .. vim.inspect(titles)) end
    taken = titles[fitting[1]]
    on_choice(items[fitting[1]])
  end
  return function() return taken end
end

function bytes_of(name)
  local file = assert(io.open(path_of(name), 'rb'))
  local bytes = file:read('*a')
  file:close()
  return bytes
end

local sound, message = pcall(dofile, vim.env.TEST)
if sound then vim.cmd('qall!') end
io.stdout:write('  ', message, '\n')
vim.cmd('cquit 1')
