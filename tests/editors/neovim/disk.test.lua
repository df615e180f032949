-- A DOCX that changes on disk is looked at again; one that is removed is forgotten.

local docx = '乡镇/青石镇.docx'

local function copy(from, to)
  local file = assert(io.open(path_of(to) .. '.new', 'wb'))
  file:write(bytes_of(from))
  file:close()
  assert(os.rename(path_of(to) .. '.new', path_of(to)))
end

open('无误.txt')
wait_until('something is found in the DOCX', function() return #findings_in(docx) == 1 end)

copy(docx, '乡镇/红山镇.docx')
wait_until('something is found in a new DOCX', function() return #findings_in('乡镇/红山镇.docx') == 1 end)

copy('乡镇/无误.docx', docx)
wait_for_none(docx)

assert(os.remove(path_of('乡镇/红山镇.docx')))
wait_for_none('乡镇/红山镇.docx')
