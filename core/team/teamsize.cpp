// SPDX-FileCopyrightText: 2026 The Entente Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/team/teamsize.h"

#include "core/team/teamerror.h"

namespace entente::team {

Result<TeamSize> sizeAfter(Connection &server, std::int64_t after)
{
    constexpr std::int64_t page = 1000; // more is not answered
    for (TeamSize size;;) {
        ENTENTE_TRY(const Rows rows,
                    server.ask("SELECT count(*), coalesce(sum(bytes), 0)::bigint, "
                               "coalesce(max(seq), 0) FROM team.briefings_since($1, $2)",
                               {number(after), number(page)}));
        const std::int64_t count = rows.count() == 1 ? rows.number(0, 0) : -1;
        const std::int64_t last = rows.count() == 1 ? rows.number(0, 2) : 0;
        if (count < 0 || (count > 0 && last <= after))
            return Error{TeamError::StrangeAnswer, server.address(), 0, "numbers that do not rise"};
        size.briefings += count;
        size.bytes += rows.number(0, 1);
        if (count < page)
            return size;
        after = last;
    }
}

} // namespace entente::team
