// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/wholeplace.h"

#include "core/base/fileerror.h"
#include "core/base/flushing.h"
#include "core/base/leftovers.h"

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace entente {

WholePlace::WholePlace(std::string path) : m_path(std::move(path)), m_place(partialName(m_path))
{
    removeLeftovers(m_path);
    removePartial(m_place); // of a process of that number that was killed
}

WholePlace::~WholePlace()
{
    if (!m_place.empty())
        removePartial(m_place);
}

Result<void> WholePlace::commitAs(const std::string &path)
{
    int cause = flushToDisk(m_place); // before it bears the name of what is whole
    if (cause == 0 && std::rename(m_place.c_str(), path.c_str()) != 0)
        cause = errno;
    if (cause != 0)
        return Error{FileError::NotWritable, path, 0, std::strerror(cause)};
    m_place.clear();
    flushNames(folderOf(path));
    return {};
}

} // namespace entente
