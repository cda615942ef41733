User-agent: *
<#if page.open>
Allow: /
<#else>
Disallow: /
</#if>

Sitemap: ${page.sitemap}
